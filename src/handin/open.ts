/** A copy is read by the rules that wrote it: its scenario and its decisions are in the formats of their time. */
import type { ScenarioProblem } from '../scenario/index.ts';
import type { Copy } from './copy.ts';
import { type Core, CURRENT } from './core.ts';
import { coreOf } from './cores.ts';

/** What a text holds. */
export type Opened =
  | { readonly core: Core; readonly copy: Copy }
  /** Written by rules this program does not have; `copy` is there when it could be read all the same. */
  | { readonly core: undefined; readonly rulesVersion: string; readonly copy: Copy | undefined }
  | { readonly problems: readonly ScenarioProblem[]; readonly more: number };

/** The first such key of a copy, which has one: texts inside it have their quotes escaped. */
const VERSION = /"rulesVersion"\s*:\s*"([^"\\]{1,64})"/;

/** What no version reads: the text itself is damaged. */
const BY_NO_RULES: ReadonlySet<string> = new Set(['syntax', 'encoding', 'limit', 'duplicate']);

/**
 * Opens a copy. Never throws, whatever the text.
 * @param name how the file is called in problems
 */
export async function openCopy(text: string, name: string): Promise<Opened> {
  const rulesVersion = VERSION.exec(text)?.[1] ?? CURRENT.rulesVersion;
  const core = await coreOf(rulesVersion);
  const { copy, problems, more } = (core ?? CURRENT).read(text, name);
  if (!core && !problems.some(({ code }) => BY_NO_RULES.has(code))) return { core, rulesVersion, copy };
  return copy && core ? { core, copy } : { problems, more };
}
