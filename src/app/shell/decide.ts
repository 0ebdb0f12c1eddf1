/** Decisions taken by a click: said when accepted, explained when refused. */
import type { Command } from '../../store/game.ts';
import { refusalSentence } from '../refusals.ts';
import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';
import { announce } from '../ui/announce.tsx';

/** Decides; answers the sentence of the refusal, if any. */
export function decide(session: Session, command: Command): string | undefined {
  const refusal = session.decide(command);
  const why = refusal && refusalSentence(refusal, session.view);
  announce(why ? texts.value.spoken.refused(why) : texts.value.spoken.accepted);
  return why;
}

export function undo(session: Session): void {
  if (!session.game.canUndo) return;
  session.undo();
  announce(texts.value.spoken.undone);
}

export function redo(session: Session): void {
  if (!session.game.canRedo) return;
  session.redo();
  announce(texts.value.spoken.redone);
}
