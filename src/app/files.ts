/** A file that somebody gives the page, by choosing or by dropping: what it is, or why it is of no use. */

/** Largest file looked at: the reader of scenarios and saves refuses more, and a page that reads a film stops. */
export const LARGEST_BYTES = 20_000_000;

export type Given =
  | { readonly kind: 'save' | 'scenario'; readonly name: string; readonly text: string }
  | { readonly kind: 'too-big'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'not-text' | 'not-ours' | 'newer'; readonly name: string };

/** Newest format of saves and scenarios that this page reads. */
const FORMAT = 1;

/** Looks at a file without trusting its name. Never throws. */
export async function look(file: File): Promise<Given> {
  const { name, size } = file;
  if (size > LARGEST_BYTES) return { kind: 'too-big', name, bytes: size };
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  const text = textOf(bytes);
  if (text === undefined) return { kind: 'not-text', name };
  return what(text, name);
}

/** The text of a file, or undefined: pictures and archives hold bytes that no text has. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Save or scenario, by what it says of itself. What is cut or mistyped goes to the reader that says where. */
export function what(text: string, name: string): Given {
  const format = /"format"\s*:\s*(\d+)/.exec(text);
  if (format && Number(format[1]) > FORMAT) return { kind: 'newer', name };
  if (/"kind"\s*:\s*"gondole-save"/.test(text)) return { kind: 'save', name, text };
  if (/"(catalogue|extends)"\s*:/.test(text)) return { kind: 'scenario', name, text };
  // A save cut before it could say what it is still ends in our name.
  return /\.gondole\.json$/.test(name) ? { kind: 'save', name, text } : { kind: 'not-ours', name };
}
