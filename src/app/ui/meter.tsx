/** A bar for a share, always beside its number, which is what gets read out. */
export function Meter({ bp }: { bp: number }) {
  const tone = bp < 2_500 ? 'act' : bp < 5_000 ? 'watch' : 'go';
  return (
    <span class="meter" aria-hidden="true">
      <span class={tone} style={{ width: `${Math.min(100, bp / 100)}%` }} />
    </span>
  );
}
