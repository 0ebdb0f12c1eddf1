import { render } from 'preact';
import { save, session, wakeUp } from './app.ts';
import { Home } from './home/home.tsx';
import { Shell } from './shell/shell.tsx';
import { lang } from './texts/index.ts';
import { LiveRegion } from './ui/announce.tsx';

function Page() {
  const playing = session.value;
  return (
    <>
      {playing ? <Shell key={playing.game.model.scenario.id} session={playing} /> : <Home />}
      <LiveRegion />
    </>
  );
}

document.documentElement.lang = lang.value;
render(<Page />, document.getElementById('app')!);
void wakeUp();
// A hidden page may never come back: where the game stands is kept, not only what was decided.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void save();
});
