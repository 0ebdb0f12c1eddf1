/** A fault of the program: a report file that can be sent with the question, and a sentence that says where it is. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';

/** What happened, for whoever mends it. */
function report(error: unknown, argv: readonly string[]): string {
  return [
    `Gondole ${version}, Node.js ${process.version}, ${process.platform} ${process.arch}`,
    `Commande : gondole ${argv.map((word) => JSON.stringify(word)).join(' ')}`,
    `Date : ${new Date().toISOString()}`,
    '',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    '',
  ].join('\n');
}

/**
 * Writes the report in the current folder, or in the system's folder for temporary files.
 * @returns the sentence to show
 */
export function reportFault(error: unknown, argv: readonly string[], folders = ['.', tmpdir()]): string {
  const stamp = new Date().toISOString().slice(0, 19).replace(/\D/g, '');
  const text = report(error, argv);
  for (const folder of folders) {
    const file = join(folder, `gondole-panne-${stamp}-${process.pid}.txt`);
    try {
      writeFileSync(file, text, { flag: 'wx' });
      return `Panne du programme, pas de vos fichiers. Rapport écrit dans ${file} : joignez-le à votre question.`;
    } catch {
      // The next folder may be writable.
    }
  }
  return `Panne du programme, pas de vos fichiers. Aucun dossier où écrire le rapport ; le voici.\n${text}`;
}
