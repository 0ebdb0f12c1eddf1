// Rule guarded here: the first screen names the blocks that the open decisions of a scenario exercise.
import { expect, test } from 'vitest';
import { COMMANDS } from '../store/game.ts';
import { BLOCK_OF, cardOf } from './scenarioCard.ts';

const HEAD = { id: 'un', title: 'Un', trade: 'épicerie', story: 'Une épicerie.', calendar: { days: 3 } };
const card = (more: object) => cardOf(JSON.stringify({ ...HEAD, ...more }));

test('each trade is in a block of its decisions', () => {
  const blocks = new Set([...COMMANDS.values()].map(({ block, trade }) => `${trade} ${block}`));
  for (const [trade, block] of Object.entries(BLOCK_OF)) expect(blocks).toContain(`${trade} ${block}`);
});

test('blocks and minutes of a session', () => {
  expect(card({})).toMatchObject({ blocks: ['BC02', 'BC03', 'BC04'], days: 3 });
  expect(card({})).not.toHaveProperty('minutes');
  const session = { minutes: 45, open: ['team', 'supply'] };
  expect(card({ session })).toMatchObject({ blocks: ['BC03', 'BC04'], minutes: 45 });
});

test('a file that is no scenario has no card', () => {
  expect(cardOf('{ "past": {} }')).toBeNull();
  expect(cardOf('{')).toBeNull();
});
