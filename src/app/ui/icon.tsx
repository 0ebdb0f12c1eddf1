import { ICONS, type IconName } from './icons.ts';

/** A Lucide icon; always beside a text or a label, so hidden from assistive technologies. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      // Paths copied from Lucide into icons.ts: nothing typed by anyone.
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}
