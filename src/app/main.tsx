import { signal } from '@preact/signals';
import { render } from 'preact';
import { playing, session, tell, wakeUp } from './app.ts';
import { Home } from './home/home.tsx';
import { applySettings } from './settings.ts';
import { startLang } from './texts/index.ts';
import { LiveRegion } from './ui/announce.tsx';
import { keepFocus } from './ui/keepFocus.ts';

/** The frame of the game, fetched apart: the first screen does without. */
const shell = signal<typeof import('./shell/shell.tsx')['Shell'] | undefined>(undefined);
const loadShell = async (): Promise<void> => {
  shell.value ??= (await import('./shell/shell.tsx')).Shell;
};

/** The page of components, for whoever draws the next screen: at `#ui`, and nowhere in the game. */
const kit = signal<typeof import('./kit/page.tsx')['KitPage'] | undefined>(undefined);
if (location.hash === '#ui') void import('./kit/page.tsx').then(({ KitPage }) => (kit.value = KitPage));

function Page() {
  const Kit = kit.value;
  if (Kit) return <Kit />;
  const game = session.value;
  const Shell = shell.value;
  if (game && !Shell) void loadShell();
  return (
    <>
      {game && Shell ? <Shell key={game.game.model.scenario.id} session={game} /> : <Home />}
      <LiveRegion />
    </>
  );
}

applySettings();
keepFocus();
void startLang().then(async () => {
  render(<Page />, document.getElementById('app')!);
  await wakeUp();
  // What comes after the first screen is fetched while it is read.
  await Promise.all([playing(), loadShell()]);
});
// A part that cannot be fetched (the network is away, a newer page took the place of this one) leaves its screen empty.
addEventListener('vite:preloadError', () => tell({ kind: 'opening-failed' }));
// A file dropped anywhere must never take the page's place: the browser would leave the game for it.
for (const type of ['dragover', 'drop'])
  document.addEventListener(type, (event) => {
    if ((event as DragEvent).dataTransfer?.types.includes('Files')) event.preventDefault();
  });
// A hidden page may never come back: where the game stands is kept, not only what was decided.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' && session.value) void playing().then(({ save }) => save());
});
