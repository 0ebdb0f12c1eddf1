/**
 * The fence, as data: who stands left of whom, who owns which package, and what the core may not say.
 * The reasons are in src/README.md.
 */

/** A room imports only rooms to its left. `cli` and `app` stand side by side and ignore each other. */
export const ROOMS = [
  'kernel',
  'scenario',
  'store',
  'indicators',
  'managers',
  'play',
  'marks',
  'audit',
  'handin',
  'cli',
  'app',
] as const;

/**
 * Files at the root of src/store that every trade may use: shapes and helpers without the rules of a trade.
 * They know the trades by their types at most, since the world is the record of the states of the trades.
 */
export const FOUNDATIONS = ['world', 'plan-types', 'compiled', 'commands'];

/** A trade enters a trade on its left, by its `index.ts`. */
export const TRADES = [
  'calendar',
  'supply',
  'stock',
  'pricing',
  'space',
  'households',
  'checkout',
  'pickup',
  'team',
  'finance',
  'risk',
  'studies',
  'dilemmas',
  'presence',
];

/** What stands right of the trades in src/store, from left to right: a folder or a file of that name. */
export const AFTER_TRADES = ['day', 'plan', 'log', 'game', 'view', 'truth'];

/**
 * The doors to what no manager can know, and who may open them: marks, the command line, and the debrief once the days
 * are closed. Everybody else reads the view.
 */
export const TRUTH = {
  door: /^src\/(store|indicators)\/truth(\.ts)?$/,
  opened: /^src\/(indicators\/(truth|page)\.ts|(play|marks|cli|app\/debrief)\/)/,
};

/** What carries the released rules. */
export const RELEASES = /^src\/handin\/(cores|open|released\/.*)(\.ts|\.js)?$/;

/** Every package the game may import, and the only place that touches it. Test tools are not in the list. */
export const PACKAGES: { name: RegExp; home: RegExp; say: string }[] = [
  { name: /^node:/, home: /^src\/cli\//, say: 'only src/cli touches Node' },
  { name: /^phaser$/, home: /^src\/app\/floor\//, say: 'only src/app/floor draws with Phaser' },
  { name: /^seedrandom$/, home: /^src\/kernel\/random\b/, say: 'only src/kernel/random draws numbers' },
  { name: /^fflate$/, home: /^src\/(cli|app)\//, say: 'archives are opened where files are' },
  { name: /^immer$/, home: /^src\/store\/plan(\.ts$|\/)/, say: 'only src/store/plan edits the plan' },
  { name: /^jsonc-parser$/, home: /^src\/scenario\//, say: 'only src/scenario reads what a teacher wrote' },
  {
    name: /^zod$/,
    home: /^src\/(scenario|store|play|marks|audit|handin)\//,
    say: 'shapes are declared from src/scenario to src/handin',
  },
  {
    name: /^(preact|@preact\/signals|idb|@fontsource-variable\/.+)$/,
    home: /^src\/app\//,
    say: 'only src/app touches the browser',
  },
];

/** What `Math` may give left of cli and app: the functions whose last bit is the same in every engine. */
export const EXACT_MATH = new Set(
  'abs ceil floor round trunc sign sqrt min max imul clz32 fround E PI LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2'.split(
    ' ',
  ),
);

/** Global names that may not be said left of cli and app, and where the code belongs. */
export const BANNED_NAMES: Record<string, string> = {
  Date: 'the calendar of the game is in src/kernel; the clock of the machine belongs to src/cli and src/app',
  Intl: 'formats belong to src/app/texts and src/cli',
  globalThis: 'the core is given what it needs as arguments',
  eval: 'the core is given what it needs as arguments',
  SharedArrayBuffer: 'all state is in the run object, owned by one thread',
  Atomics: 'all state is in the run object, owned by one thread',
  WeakRef: 'the collector of memory runs at different times on two machines',
  FinalizationRegistry: 'the collector of memory runs at different times on two machines',
};

/** Members that answer differently from one machine to another. */
export const BANNED_MEMBERS: { name: RegExp; say: string }[] = [
  {
    name: /^localeCompare$/,
    say: 'compare by code unit or by index in the core, by language in src/app/texts',
  },
  { name: /^toLocale/, say: 'formats belong to src/app/texts and src/cli' },
];
