import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusedIn } from './refused.ts';

const folder = join(import.meta.dirname, 'fixtures/types');

// The rule: from kernel to handin, neither the DOM nor Node compiles.
test('the types of the core refuse the browser, Node and holes in arrays', () => {
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  const refused = refusedIn(readFileSync(join(folder, 'core.ts'), 'utf8'));

  expect(status).not.toBe(0);
  for (const { line, part } of refused) {
    expect(stdout).toMatch(new RegExp(`core\\.ts\\(${line},\\d+\\): error .*${part}`));
  }
});
