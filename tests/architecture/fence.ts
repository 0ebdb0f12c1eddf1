import { posix } from 'node:path';
import { parseSync } from 'vite';
import {
  AFTER_TRADES,
  BANNED_MEMBERS,
  BANNED_NAMES,
  EXACT_MATH,
  FOUNDATIONS,
  PACKAGES,
  RELEASES,
  ROOMS,
  TRADES,
  TRUTH,
} from './rules.ts';

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

interface Import {
  specifier: string;
  typeOnly: boolean;
  start: number;
}

/**
 * What a source file does that its place forbids, one sentence each, as `path:line what, where it belongs`.
 * @param path from the root of the project, with slashes: `src/kernel/math.ts`
 */
export function problemsIn(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) return [`${path} cannot be read: ${errors[0]?.message}`];

  const problems: string[] = [];
  const report = (start: number, sentence: string | undefined) => {
    if (sentence) problems.push(`${path}:${text.slice(0, start).split('\n').length} ${sentence}`);
  };
  const room = roomOf(path);
  if (room === undefined) return [`${path} is in no room: the rooms of src are ${ROOMS.join(', ')}`];

  const isTest = path.endsWith('.test.ts');
  const isCore = room !== 'cli' && room !== 'app';
  if (!isTest && room === 'store') report(0, misplacedInStore(path));
  walk(program as unknown as Node, undefined, (node, parent) => {
    const found = importOf(node);
    if (found) report(found.start, isTest ? testImport(path, found) : forbiddenImport(path, found));
    if (isCore && !isTest) report(node.start, forbiddenWord(node, parent));
  });
  return problems;
}

// ── Imports ──

function testImport(path: string, { specifier }: Import): string | undefined {
  const target = targetOf(path, specifier);
  return target && roomOf(target) ? wrongRoom(path, target) : undefined;
}

function forbiddenImport(path: string, found: Import): string | undefined {
  const target = targetOf(path, found.specifier);
  if (target === undefined) return wrongPackage(path, found.specifier);
  if (!target.startsWith('src/')) return wrongData(path, target);
  return (
    wrongRoom(path, target) ??
    wrongDoor(path, target, found.typeOnly) ??
    wrongView(path, target, found.typeOnly) ??
    wrongTruth(path, target) ??
    wrongRelease(path, target)
  );
}

function wrongPackage(path: string, specifier: string): string | undefined {
  const rule = PACKAGES.find(({ name }) => name.test(specifier) || name.test(specifier.split('/')[0]!));
  if (!rule) return `imports ${specifier}, which has no home yet: give it one in tests/architecture/rules.ts`;
  return rule.home.test(path) ? undefined : `imports ${specifier}: ${rule.say}, move this code there`;
}

function wrongData(path: string, target: string): string | undefined {
  if (/^src\/(cli|app)\//.test(path) && /^(scenarios|assets)\/|^package\.json$/.test(target))
    return undefined;
  return `imports ${target}: data comes in as an argument, and is read by src/cli or src/app`;
}

function wrongRoom(path: string, target: string): string | undefined {
  const from = roomOf(path);
  const to = roomOf(target);
  if (!from || !to) return `imports ${target}, which is in no room`;
  if (from === to) return undefined;
  if (from === 'app' && to === 'cli') {
    return `imports ${target}: app and cli ignore each other; what both need belongs to a room left of them`;
  }
  if (ROOMS.indexOf(to) < ROOMS.indexOf(from)) return undefined;
  return (
    `imports ${target}: ${from} is left of ${to} and knows nothing of it; ` +
    `move this code to ${to}, or what it needs to ${from}`
  );
}

/** Inside the store: along the order, and into a trade only by its `index.ts`. */
function wrongDoor(path: string, target: string, typeOnly: boolean): string | undefined {
  const to = partOf(target);
  if (!to) return undefined;
  const from = partOf(path);
  if (from === to) return undefined;
  if (TRADES.includes(to) && !/\/store\/[^/]+(\/index(\.ts)?)?$/.test(target)) {
    return `imports ${target}: the trade ${to} is entered by its index.ts, which says what it offers`;
  }
  if (!from) {
    return to === 'day' ? `imports ${target}: the day is played by src/store/game, ask it` : undefined;
  }
  if (rankOf(to) <= rankOf(from)) return undefined;
  // The world is the record of the states of the trades and of the day: it names their types.
  if (FOUNDATIONS.includes(from) && (TRADES.includes(to) || to === 'day') && typeOnly) return undefined;
  return (
    `imports ${target}: in the store ${from} is left of ${to}; ` +
    `move this code to ${to}, or what it needs to ${from} or to a foundation`
  );
}

/** Managers and screens know what a manager can know. */
function wrongView(path: string, target: string, typeOnly: boolean): string | undefined {
  const from = roomOf(path);
  const part = partOf(target);
  if ((from !== 'managers' && from !== 'app') || !part) return undefined;
  if (part === 'world')
    return `imports ${target}: ${from} reads the store through src/store/view, never the world`;
  if (from === 'app' || part === 'view' || typeOnly) return undefined;
  return (
    `imports ${target}: a manager knows the store by src/store/view and gives commands, ` +
    'of which it imports only the types'
  );
}

/** The hidden truth is for the debrief and the marks: nobody who plays may read it, not even by a figure. */
function wrongTruth(path: string, target: string): string | undefined {
  if (!TRUTH.door.test(target) || TRUTH.opened.test(path)) return undefined;
  return `imports ${target}: the hidden truth is opened by marks, cli and app/debrief; read src/store/view instead`;
}

/** The page verifies nothing: half a megabyte of rules of other years stays out of it. */
function wrongRelease(path: string, target: string): string | undefined {
  if (!path.startsWith('src/app/') && path !== 'src/handin/index.ts') return undefined;
  return RELEASES.test(target)
    ? `imports ${target}: released rules stay out of the page; copies are verified by src/cli`
    : undefined;
}

function misplacedInStore(path: string): string | undefined {
  const part = partOf(path)!;
  if (rankOf(part) >= 0) return undefined;
  return (
    `is neither a trade (${TRADES.join(', ')}) nor one of ${[...FOUNDATIONS, ...AFTER_TRADES].join(', ')}: ` +
    'move it to the trade it serves, or give it a place in tests/architecture/rules.ts'
  );
}

/** The room of a path, if it is in one. */
function roomOf(path: string): (typeof ROOMS)[number] | undefined {
  const [src, room] = path.split('/');
  return src === 'src' ? ROOMS.find((known) => known === room) : undefined;
}

/** `stock` for src/store/stock/lots.ts, `game` for src/store/game.ts. */
function partOf(path: string): string | undefined {
  return /^src\/store\/([^/.]+)/.exec(path)?.[1];
}

function rankOf(part: string): number {
  if (FOUNDATIONS.includes(part)) return 0;
  return [...TRADES, ...AFTER_TRADES].indexOf(part) + 1 || -1;
}

/** The path an import leads to, or undefined for a package. */
function targetOf(path: string, specifier: string): string | undefined {
  const file = specifier.replace(/[?#].*$/, '');
  if (file.startsWith('/')) return file.slice(1);
  return file.startsWith('.') ? posix.join(posix.dirname(path), file) : undefined;
}

/** Every way TypeScript has to name another file. */
function importOf(node: Node): Import | undefined {
  const make = (source: unknown, typeOnly: boolean): Import | undefined => {
    const literal = source as { type?: string; value?: unknown } | null | undefined;
    if (!literal) return undefined;
    // A name computed while running cannot be checked: it is reported as a package nobody knows.
    const specifier = typeof literal.value === 'string' ? literal.value : '(a computed name)';
    return { specifier, typeOnly, start: node.start };
  };
  const specifiers = (node.specifiers ?? []) as { importKind?: string; exportKind?: string }[];
  const onlyTypes =
    specifiers.length > 0 && specifiers.every((s) => (s.importKind ?? s.exportKind) === 'type');
  switch (node.type) {
    case 'ImportDeclaration':
      return make(node.source, node.importKind === 'type' || onlyTypes);
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return make(node.source, node.exportKind === 'type' || onlyTypes);
    case 'ImportExpression':
      return make(node.source, false);
    case 'TSImportType':
      return make(node.source, true);
    case 'TSExternalModuleReference':
      return make(node.expression, false);
    case 'NewExpression':
      return (node.callee as Node).name === 'URL' && isRelative((node.arguments as Node[])[0])
        ? make((node.arguments as Node[])[0], false)
        : undefined;
    default:
      return undefined;
  }
}

function isRelative(node: Node | undefined): boolean {
  return typeof node?.value === 'string' && node.value.startsWith('.');
}

// ── Words the core may not say ──

function forbiddenWord(node: Node, parent: Node | undefined): string | undefined {
  switch (node.type) {
    case 'ForInStatement':
      return 'iterates with for..in, whose order hangs on the names of the keys: iterate over an array';
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return node.operator === '**' || node.operator === '**='
        ? 'uses **, whose last bit differs between engines: use src/kernel/math'
        : undefined;
    case 'MetaProperty':
      return (node.meta as Node).name === 'import'
        ? 'uses import.meta: where a file lies is the business of src/cli and src/app'
        : undefined;
    case 'VariableDeclaration':
      return node.kind !== 'const' && isTopLevel(parent)
        ? `keeps state in a module (${node.kind}): all state is in the run object, so that two games never meet`
        : undefined;
    case 'MemberExpression':
      return bannedMember(node);
    case 'Identifier':
      return isReference(node, parent) ? bannedName(node, parent) : undefined;
    default:
      return undefined;
  }
}

function bannedMember(node: Node): string | undefined {
  const property = node.property as Node;
  const name = String(property.type === 'Literal' ? property.value : node.computed ? '' : property.name);
  if ((node.object as Node).name === 'performance') {
    return `reads the clock (performance.${name}): time comes in as an argument, from src/cli or src/app`;
  }
  const rule = BANNED_MEMBERS.find((member) => member.name.test(name));
  return rule && `uses ${name}: ${rule.say}`;
}

function bannedName(node: Node, parent: Node | undefined): string | undefined {
  const name = node.name as string;
  if (name === 'Math') {
    const property =
      parent?.object === node && !parent.computed ? ((parent.property as Node).name as string) : '';
    if (EXACT_MATH.has(property)) return undefined;
    return property === 'random'
      ? 'uses Math.random: open a stream of src/kernel/random, named after the thing drawn'
      : `uses Math${property && `.${property}`}, which is not the same in every engine: use src/kernel/math`;
  }
  return Object.hasOwn(BANNED_NAMES, name) ? `uses ${name}: ${BANNED_NAMES[name]}` : undefined;
}

/** Whether an identifier says a name of the scope, and not the key or the member of something. */
function isReference(node: Node, parent: Node | undefined): boolean {
  if (!parent || parent.computed) return true;
  if (parent.type === 'TSQualifiedName') return parent.left === node;
  return parent.property !== node && parent.key !== node;
}

function isTopLevel(parent: Node | undefined): boolean {
  return parent?.type === 'Program' || parent?.type === 'ExportNamedDeclaration';
}

function walk(
  node: Node,
  parent: Node | undefined,
  visit: (node: Node, parent: Node | undefined) => void,
): void {
  visit(node, parent);
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (one && typeof one === 'object' && typeof one.type === 'string') walk(one as Node, node, visit);
    }
  }
}
