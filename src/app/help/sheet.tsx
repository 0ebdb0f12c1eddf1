import { useSignal } from '@preact/signals';
import { french } from '../../kernel/index.ts';
import { session } from '../app.ts';
import { texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { CHAPTERS, explain } from './explain.ts';
import { figuresOf } from './open.ts';

/** The words and formulas of the trade on one A4 page; with the figures of the store for who wants them. */
export function Sheet() {
  const t = texts.value.help;
  const own = useSignal(false);
  const view = figuresOf(session.value);
  const told = session.value?.view.model.scenario;
  return (
    <div class={`panel aide ${own.value ? 'with-own' : ''}`}>
      <header class="panel-head">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">{t.intro}</p>
        </div>
        <div class="aide-tools">
          {view && (
            <label>
              <input
                type="checkbox"
                checked={own.value}
                onChange={(event) => (own.value = event.currentTarget.checked)}
              />{' '}
              {t.withOwn}
            </label>
          )}
          <Button icon="download" onClick={() => print()}>
            {t.print}
          </Button>
        </div>
      </header>
      {told && (
        <details class="sheet-card story">
          <summary>{t.story(told.title)}</summary>
          {told.story.split(/\n+/).map((part) => (
            <p key={part} lang="fr">
              {french(part)}
            </p>
          ))}
        </details>
      )}
      <div class="aide-columns">
        {CHAPTERS.map(([chapter, ids]) => (
          <section key={chapter} aria-labelledby={`aide-${chapter}`}>
            <h2 id={`aide-${chapter}`}>{t.chapters[chapter]}</h2>
            <dl>
              {ids.map((id) => {
                const said = explain(id, own.value ? view : undefined);
                return (
                  <div key={id}>
                    <dt>{said.word}</dt>
                    <dd>
                      {said.formula ?? said.says}
                      {said.own && <span class="own">{said.own}</span>}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
        <section aria-labelledby="aide-confuse">
          <h2 id="aide-confuse">{t.confuse.title}</h2>
          <ul>
            {t.confuse.pairs.map((pair) => (
              <li key={pair}>{pair}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
