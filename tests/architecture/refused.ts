/** The lines of a fixture marked `// refused: …`: where a problem must be reported, and a part of what it says. */
export function refusedIn(text: string): { line: number; part: string }[] {
  return text.split('\n').flatMap((content, index) => {
    const part = /\/\/ refused: (.+)$/.exec(content)?.[1];
    return part ? [{ line: index + 1, part }] : [];
  });
}
