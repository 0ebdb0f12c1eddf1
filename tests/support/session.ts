// A scenario whose student decides some trades only.
import type { Scenario } from '../../src/scenario/index.ts';

type Session = NonNullable<Scenario['session']>;

/** The same scenario with a session: nothing open but what is said, the prudent manager as deputy. */
export const withSession = (scenario: Scenario, more: Partial<Session> = {}): Scenario => ({
  ...scenario,
  session: { mode: 'training', open: [], deputy: 'prudent', aids: {}, milestones: [], pairs: false, ...more },
});
