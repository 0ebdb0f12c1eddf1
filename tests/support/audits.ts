// Audits of games played in a test.
import { type AuditFile, AuditRecord, checkAudit, IDENTITIES } from '../../src/audit/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { type Game, start } from '../../src/store/game.ts';

/**
 * Plays a scenario and gives its audit, as a file holds it.
 * @param how plays the game, telling of each day that closes
 */
export function auditOf(
  scenario: Scenario,
  how: (game: Game, onDay: (day: number) => void) => void,
): AuditFile {
  const game = start(scenario, { trace: true });
  const record = new AuditRecord(game);
  how(game, (day) => record.add(day));
  return JSON.parse(JSON.stringify(record.file({ rulesVersion: '0' })));
}

/** Says what does not tie, with the first gap of each identity; nothing when all does. */
export function gapsOf(file: AuditFile): string[] {
  return checkAudit(file)
    .filter(({ gaps }) => gaps > 0)
    .map(({ identity, first }) => `${identity.id} ${first!.where}: ${first!.left} ≠ ${first!.right}`);
}

/** Does some identity fail? Stops at the first that does: asked once for every integer of a file. */
export function isNoticed(file: AuditFile, identities = IDENTITIES): boolean {
  return identities.some((identity) => checkAudit(file, [identity])[0]!.gaps > 0);
}
