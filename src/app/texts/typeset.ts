/** A tree of French texts, its sentences and those that its functions make set as French asks. */
import { french } from '../../kernel/index.ts';

export function typesetTexts<T>(texts: T): T {
  if (typeof texts === 'string') return french(texts) as T;
  if (typeof texts === 'function') return ((...said: unknown[]) => typesetTexts(texts(...said))) as T;
  if (Array.isArray(texts)) return texts.map(typesetTexts) as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, inner]) => [name, typesetTexts(inner)])) as T;
}
