/** A bar for a share, always beside its number. */
export function Meter({ bp, label }: { bp: number; label: string }) {
  const tone = bp < 2_500 ? 'act' : bp < 5_000 ? 'watch' : 'go';
  return (
    <span class="meter" role="img" aria-label={label}>
      <span class={tone} style={{ width: `${Math.min(100, bp / 100)}%` }} />
    </span>
  );
}
