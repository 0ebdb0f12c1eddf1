/**
 * JSON that a person can read and a diff can show: objects open up, one item of a list of objects per line.
 * @param value made of numbers, texts, booleans, lists and objects; keys whose value is undefined are left out
 */
export function layout(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0 || typeof value[0] !== 'object') return JSON.stringify(value);
    return `[\n${value.map((item) => inner + JSON.stringify(item)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${inner}${JSON.stringify(key)}: ${layout(part, inner)}`);
  return parts.length === 0 ? '{}' : `{\n${parts.join(',\n')}\n${indent}}`;
}
