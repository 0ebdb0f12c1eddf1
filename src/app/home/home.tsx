import { useSignal } from '@preact/signals';
import { continueGame, games, newGame, opening, scenarios } from '../app.ts';
import { forgetGame, forgetsInAWeek, type KeptGame, keptGames } from '../saves.ts';
import type { Listed } from '../scenarios.ts';
import { Notices } from '../shell/notices.tsx';
import { clock, lang, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LanguageSwitch } from '../ui/language.tsx';
import { Logo } from '../ui/logo.tsx';
import { DataDialog } from './data.tsx';
import { Drop } from './drop.tsx';
import { SettingsDialog } from './settings.tsx';
import { Shelf } from './shelf.tsx';

/** The first screen: what can be played, what can be taken up again. */
export function Home() {
  const t = texts.value.home;
  const [last, ...others] = games.value;
  const dialog = useSignal<'settings' | 'data' | undefined>(undefined);
  const close = (): void => {
    dialog.value = undefined;
  };
  return (
    <div class="home">
      <header class="top">
        <Logo />
        <div class="top-tools">
          <Button kind="quiet" icon="settings" onClick={() => (dialog.value = 'settings')}>
            {texts.value.home.settings.title}
          </Button>
          <Button kind="quiet" icon="database" onClick={() => (dialog.value = 'data')}>
            {texts.value.home.data.title}
          </Button>
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
          {t.inFrench && <p class="soft">{t.inFrench}</p>}
          {scenarios.value.map((card, i) => (
            <Scenario key={card.id} card={card} main={!last && i === 0} />
          ))}
        </section>
        <Drop />
        <p class="soft privacy">{t.privacy}</p>
        {forgetsInAWeek() && <p class="privacy">{texts.value.notices.safari}</p>}
      </main>
      {dialog.value === 'settings' && <SettingsDialog onClose={close} />}
      {dialog.value === 'data' && <DataDialog onClose={close} />}
    </div>
  );
}

/** A store that can be taken over: its story, how long it lasts, what it lets one work on. */
function Scenario({ card, main }: { card: Listed; main: boolean }) {
  const t = texts.value.home;
  const { blocks, block } = texts.value.home;
  return (
    <article class="scenario">
      <div>
        <h3 lang="fr">{card.title}</h3>
        <p class="soft">
          <span lang="fr">{card.trade}</span> · {t.lasts(card.days)}
          {card.minutes !== undefined && ` · ${t.inClass(card.minutes)}`}
        </p>
        <p lang="fr">{card.story}</p>
        <ul class="chips" aria-label={blocks}>
          {card.blocks.map((one) => (
            <li key={one} class={one.toLowerCase()}>
              {block[one] ?? one}
            </li>
          ))}
        </ul>
      </div>
      <Button
        kind={main ? 'main' : 'act'}
        iconAfter="arrow-right"
        disabled={opening.value !== undefined}
        onClick={() => void newGame(card.file)}
      >
        {t.start}
      </Button>
    </article>
  );
}

function Progress() {
  const t = texts.value.opening;
  const { step, done, of, cancel } = opening.value!;
  return (
    <div class="opening">
      <p role="status">{t[step]}…</p>
      {/* Without a count, the bar says that work is going on. */}
      <progress {...(of > 0 && { value: done, max: of })} aria-label={t[step]} />
      {cancel && <Button onClick={cancel}>{texts.value.cancel}</Button>}
    </div>
  );
}

function Kept({ game, main }: { game: KeptGame; main?: boolean }) {
  const t = texts.value;
  const asking = useSignal(false);
  const saved = new Date(game.savedAt);
  // The day before the month, as in every other date of the page.
  const locale = lang.value === 'en' ? 'en-GB' : 'fr';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(saved);
  const hour = clock(saved.getHours() * 60 + saved.getMinutes());
  return (
    <article class="scenario kept">
      <div>
        <h3>{game.title}</h3>
        <p>
          {game.over
            ? t.home.over
            : t.home.at(
                t.home.dayOf(game.day, game.firstDay),
                game.minute > 0 ? clock(game.minute) : undefined,
              )}
          {' · '}
          <span class="soft">{t.home.savedAt(day, hour)}</span>
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
