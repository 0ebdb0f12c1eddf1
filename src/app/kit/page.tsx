import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { FIXTURE_KINDS } from '../../scenario/index.ts';
import { number, readNumber, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { ICONS, type IconName } from '../ui/icons.ts';
import { Logo } from '../ui/logo.tsx';
import { Meter } from '../ui/meter.tsx';
import { Plot } from '../ui/plot.tsx';
import { Slider } from '../ui/slider.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Fixtures } from './fixtures.tsx';
import { kitTexts } from './texts.ts';

/** The components of the game on one page (`#ui`), for whoever draws the next screen; the browser tests photograph it. */
export function KitPage() {
  const t = kitTexts.value;
  return (
    <div class="home kit">
      <header class="top">
        <Logo />
      </header>
      <main id="content">
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        <Part title={t.colours} about={t.coloursHelp}>
          <Colours />
        </Part>
        <Part title={t.type} about={t.typeHelp}>
          <div class="kit-type">
            <h1>{t.sample.h1}</h1>
            <h2>{t.sample.h2}</h2>
            <h3>{t.sample.h3}</h3>
            <p>{t.sample.text}</p>
            <p class="soft">{t.sample.soft}</p>
            <p class="warn">▲ {t.sample.warn}</p>
          </div>
        </Part>
        <Part title={t.buttons} about={t.buttonsHelp}>
          <Buttons />
        </Part>
        <Part title={t.fields} about={t.fieldsHelp}>
          <Fields />
        </Part>
        <Part title={t.cards} about={t.cardsHelp}>
          <Cards />
        </Part>
        <Part title={t.tables} about={t.tablesHelp}>
          <Table />
        </Part>
        <Part title={t.tabs} about={t.tabsHelp}>
          <TabsSample />
        </Part>
        <Part title={t.plots} about={t.plotsHelp}>
          <Plot label={t.sample.plot} unit={t.sample.customers} points={POINTS} compare={BEFORE} />
        </Part>
        <Part title={t.dialogs} about={t.dialogsHelp}>
          <DialogSample />
        </Part>
        <Part title={t.fixtures} about={t.fixturesHelp}>
          <Fixtures kinds={FIXTURE_KINDS} />
        </Part>
        <Part title={t.icons} about={t.iconsHelp}>
          <ul class="kit-icons">
            {(Object.keys(ICONS) as IconName[]).map((name) => (
              <li key={name}>
                <Icon name={name} />
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </Part>
      </main>
    </div>
  );
}

const POINTS: readonly (readonly [string, number])[] = [
  ['8 h', 12],
  ['9 h', 18],
  ['10 h', 26],
  ['11 h', 31],
  ['12 h', 44],
  ['13 h', 29],
  ['14 h', 17],
  ['15 h', 19],
  ['16 h', 27],
  ['17 h', 41],
  ['18 h', 48],
  ['19 h', 22],
];
const BEFORE = POINTS.map(([x, y], i): readonly [string, number] => [x, y + (i % 3) * 3 - 4]);

function Part({ title, about, children }: { title: string; about: string; children: ComponentChildren }) {
  return (
    <section class="kit-part">
      <h2>{title}</h2>
      <p class="soft">{about}</p>
      <div class="kit-box">{children}</div>
    </section>
  );
}

const COLOURS = [
  'paper',
  'paper-deep',
  'line',
  'card',
  'ink',
  'soft',
  'tomato',
  'tomato-ink',
  'sky',
  'leaf',
  'leaf-deep',
  'mustard',
  'plum',
] as const;

function Colours() {
  const t = kitTexts.value;
  return (
    <ul class="kit-colours">
      {COLOURS.map((name) => (
        <li key={name}>
          <i style={{ background: `var(--${name})` }} />
          <code>--{name}</code>
          <span class="soft">{t.colour[name]}</span>
        </li>
      ))}
    </ul>
  );
}

const nothing = (): void => undefined;

function Buttons() {
  const t = kitTexts.value.sample;
  const on = useSignal(true);
  return (
    <div class="kit-row">
      <Button kind="main" iconAfter="arrow-right" onClick={nothing}>
        {t.main}
      </Button>
      <Button kind="act" onClick={nothing}>
        {t.act}
      </Button>
      <Button onClick={nothing}>{t.plain}</Button>
      <Button kind="quiet" icon="download" label={t.quiet} onClick={nothing} />
      <Button pressed={on.value} onClick={() => (on.value = !on.value)}>
        {t.pressed}
      </Button>
      <Button disabled onClick={nothing}>
        {t.disabled}
      </Button>
    </div>
  );
}

function Fields() {
  const t = kitTexts.value.sample;
  const { fields } = texts.value;
  const price = useSignal('2,49');
  const entries = useSignal(310);
  const chosen = useSignal<'a' | 'b'>('a');
  return (
    <div class="kit-column">
      <div class="kit-row">
        <Field
          label={t.field}
          unit="€"
          value={price.value}
          onCommit={(typed) => {
            if (readNumber(typed) === undefined) return fields.notMoney;
            price.value = typed;
            return undefined;
          }}
        />
        <select aria-label={t.select}>
          <option>{t.optionA}</option>
          <option>{t.optionB}</option>
        </select>
      </div>
      <Slider
        label={t.slider}
        value={entries.value}
        min={0}
        max={600}
        step={5}
        unit={t.customers}
        format={(n) => number(n)}
        read={readNumber}
        notUnderstood={fields.notNumber}
        onCommit={(value) => {
          entries.value = value;
          return undefined;
        }}
      />
      <Choice
        label={t.choice}
        value={chosen.value}
        options={[
          ['a', t.optionA],
          ['b', t.optionB],
        ]}
        onChange={(value) => (chosen.value = value)}
      />
    </div>
  );
}

function Cards() {
  const t = kitTexts.value.sample;
  return (
    <div class="kit-row stretched">
      {(['act', 'watch', 'go'] as const).map((kind) => (
        <article key={kind} class={`card ${kind}`}>
          <h3>{t.card[kind]}</h3>
          <p>{t.text}</p>
          <div class="card-actions">
            <Button kind="act" onClick={nothing}>
              {t.act}
            </Button>
            <Button onClick={nothing}>{t.plain}</Button>
          </div>
          <p class="cost">{texts.value.decide.cost(5)}</p>
        </article>
      ))}
    </div>
  );
}

function Table() {
  const t = kitTexts.value.sample;
  return (
    <table class="grid">
      <caption class="sr-only">{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.reference}</th>
          <th scope="col">{t.fill}</th>
          <th scope="col">{t.sold}</th>
        </tr>
      </thead>
      <tbody>
        {[
          [t.rows[0], 1_800, 42],
          [t.rows[1], 4_400, 1_234],
          [t.rows[2], 9_100, 0],
        ].map(([name, fill, sold]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="with-meter">
              <Meter bp={Number(fill)} />
              <span class={Number(fill) < 2_500 ? 'warn' : undefined}>{number(Number(fill) / 100)}</span>
            </td>
            <td>{number(Number(sold))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TabsSample() {
  const t = kitTexts.value.sample;
  const tab = useSignal<'a' | 'b'>('a');
  return (
    <Tabs
      label={t.choice}
      value={tab.value}
      tabs={[
        ['a', t.optionA],
        ['b', t.optionB],
      ]}
      onChange={(value) => (tab.value = value)}
    >
      <p>{tab.value === 'a' ? t.text : t.soft}</p>
    </Tabs>
  );
}

function DialogSample() {
  const t = kitTexts.value.sample;
  const open = useSignal(false);
  return (
    <>
      <Button onClick={() => (open.value = true)}>{t.openDialog}</Button>
      {open.value && (
        <Dialog
          title={t.dialog}
          onClose={() => (open.value = false)}
          actions={
            <>
              <Button onClick={() => (open.value = false)}>{texts.value.cancel}</Button>
              <Button kind="main" onClick={() => (open.value = false)}>
                {t.main}
              </Button>
            </>
          }
        >
          <p>{t.text}</p>
        </Dialog>
      )}
    </>
  );
}
