import { useSignal } from '@preact/signals';
import { continueGame, games, importGame, newGame, opening, scenarios } from '../app.ts';
import { forgetGame, type KeptGame, keptGames } from '../saves.ts';
import { Notices } from '../shell/notices.tsx';
import { clock, lang, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LanguageSwitch } from '../ui/language.tsx';
import { Logo } from '../ui/logo.tsx';

import { Shelf } from './shelf.tsx';

/** The first screen: what can be played, what can be taken up again. */
export function Home() {
  const t = texts.value.home;
  const [last, ...others] = games.value;
  return (
    <div class="home">
      <header class="top">
        <Logo />
        <div class="top-tools">
          <LanguageSwitch />
        </div>
      </header>
      <main id="content">
        <Notices />
        <div class="home-hero">
          <h1>{t.tagline}</h1>
          <Shelf />
        </div>
        {opening.value && <Progress />}
        {last && (
          <section aria-labelledby="resume-title">
            <h2 id="resume-title">{t.resumeTitle}</h2>
            <Kept game={last} main />
            {others.length > 0 && (
              <details>
                <summary>{t.otherGames(others.length)}</summary>
                {others.map((game) => (
                  <Kept key={game.id} game={game} />
                ))}
              </details>
            )}
          </section>
        )}
        <section aria-labelledby="choose-title">
          <h2 id="choose-title">{t.choose}</h2>
          {scenarios.value.map((card, i) => (
            <article key={card.id} class="scenario">
              <div>
                <h3>{card.title}</h3>
                <p class="soft">
                  {card.trade} · {t.lasts(card.days)}
                </p>
                <p>{card.story}</p>
              </div>
              <Button
                kind={last || i > 0 ? 'act' : 'main'}
                iconAfter="arrow-right"
                disabled={opening.value !== undefined}
                onClick={() => void newGame(card.file)}
              >
                {t.start}
              </Button>
            </article>
          ))}
        </section>
        <Import />
        <p class="soft privacy">{t.privacy}</p>
      </main>
    </div>
  );
}

function Progress() {
  const t = texts.value.opening;
  const { step, done, of } = opening.value!;
  return (
    <p class="opening" role="status">
      <span>{t[step]}…</span>
      {/* Without a count, the bar says that work is going on. */}
      <progress {...(of > 0 && { value: done, max: of })} aria-label={t[step]} />
    </p>
  );
}

function Kept({ game, main }: { game: KeptGame; main?: boolean }) {
  const t = texts.value;
  const asking = useSignal(false);
  const when = new Intl.DateTimeFormat(lang.value, { dateStyle: 'long', timeStyle: 'short' }).format(
    game.savedAt,
  );
  return (
    <article class="scenario kept">
      <div>
        <h3>{game.title}</h3>
        <p>
          {t.home.at(t.home.dayOf(game.day, game.firstDay), game.minute > 0 ? clock(game.minute) : undefined)}
          {' · '}
          <span class="soft">{t.home.savedAt(when)}</span>
        </p>
      </div>
      <div class="card-actions">
        <Button icon="trash-2" label={t.home.forget} onClick={() => (asking.value = true)} />
        <Button
          kind={main ? 'main' : 'act'}
          iconAfter="arrow-right"
          disabled={opening.value !== undefined}
          onClick={() => void continueGame(game)}
        >
          {t.home.resume}
        </Button>
      </div>
      {asking.value && (
        <Dialog
          title={t.home.forget}
          onClose={() => (asking.value = false)}
          actions={
            <>
              <Button onClick={() => (asking.value = false)}>{t.cancel}</Button>
              <Button
                kind="act"
                onClick={async () => {
                  asking.value = false;
                  await forgetGame(game.id);
                  games.value = await keptGames();
                }}
              >
                {t.home.forget}
              </Button>
            </>
          }
        >
          <p>{t.home.forgetSure(game.title)}</p>
        </Dialog>
      )}
    </article>
  );
}

/** A save from another seat, chosen or dropped as a file. */
function Import() {
  const t = texts.value.home;
  return (
    <p class="import">
      <label class="button plain">
        {t.importSave}
        <input
          type="file"
          accept=".json,application/json"
          class="sr-only"
          onChange={async (event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) await importGame(await file.text(), file.name);
            input.value = '';
          }}
        />
      </label>
    </p>
  );
}
