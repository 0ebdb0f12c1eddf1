// The real command in a child process, built by the tests themselves: dist/ belongs to whoever builds the page.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

// A busy machine may take seconds to start a process; a test starts a dozen.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, with the built command and whatever files a test puts there. */
export class Gondole {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'gondole-test-')));
  readonly #program: string;

  constructor() {
    const built = join(this.folder, '.built');
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const args = [vite, 'build', '--mode', 'cli', '--outDir', built, '--logLevel', 'error'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the command could not be built: ${stderr}`);
    this.#program = join(built, 'gondole.js');
  }

  /** Runs the command in the folder. */
  run(...args: readonly string[]): Answer {
    return this.node([], ...args);
  }

  /** The same, with options for Node itself. */
  node(options: readonly string[], ...args: readonly string[]): Answer {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...options, this.#program, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** Runs the command in a shell line where `gondole` names it: pipes and redirections. */
  shell(line: string): Answer {
    const script = line.replaceAll('gondole', `"${process.execPath}" "${this.#program}"`);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** Puts a file in the folder and gives its name. */
  file(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return name;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
