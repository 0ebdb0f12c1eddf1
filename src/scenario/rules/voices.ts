import { parseTime } from '../../kernel/index.ts';
import type { Scenario } from '../format/index.ts';
import { quoted } from '../french.ts';
import { mustBeDate, mustGoForward } from './calendar.ts';
import { kind, mustExist } from './references.ts';
import type { Path, Rule, Tell } from './tell.ts';

/** What a measure looks at of one family. */
const BY_FAMILY: ReadonlySet<string> = new Set(['empty-11', 'empty-17', 'received-units']);

type Voices = NonNullable<Scenario['voices']>;
type Look = Voices['dilemmas'][number]['watch'][number];

/** Whoever speaks exists, and what they wait for to speak can happen. */
export const linesCanBeSaid: Rule = (scenario, tell) => {
  const { catalogue, catchment, team, voices } = scenario;
  if (!voices) return;
  const employee = kind('le salarié', ['team', 'employees'], team.employees);
  const regular = kind('l’habitué', ['catchment', 'regulars'], catchment.regulars);
  const subfamily = kind('la sous-famille', ['catalogue', 'subfamilies'], catalogue.subfamilies);
  const dilemma = kind('le dilemme', ['voices', 'dilemmas'], voices.dilemmas);
  voices.regulars.forEach((one, i) => {
    mustExist(tell, regular, one.regular, ['voices', 'regulars', i, 'regular']);
    one.missed.forEach(({ want }, j) => {
      if (want !== undefined)
        mustExist(tell, subfamily, want, ['voices', 'regulars', i, 'missed', j, 'want']);
    });
  });
  voices.colleagues.forEach((one, i) => {
    mustExist(tell, employee, one.employee, ['voices', 'colleagues', i, 'employee']);
    one.lines.forEach(({ after, from, until, when }, j) => {
      const path = ['voices', 'colleagues', i, 'lines', j];
      when.forEach((condition, k) => {
        lookIsPossible(scenario, condition, [...path, 'when', k], tell);
        boundsAreGiven(condition, [...path, 'when', k], tell);
      });
      const first = from === undefined ? undefined : mustBeDate(from, [...path, 'from'], tell);
      const last = until === undefined ? undefined : mustBeDate(until, [...path, 'until'], tell);
      if (first !== undefined && last !== undefined && first > last) {
        tell.error('rule', [...path, 'until'], {
          message: `{} : cette phrase finit de se dire avant de commencer (${from}).`,
          expected: `une date à partir de ${from}`,
          hint: 'Échangez "from" et "until".',
        });
      }
      if (!after) return;
      mustExist(tell, dilemma, after.dilemma, [...path, 'after', 'dilemma']);
      const at = voices.dilemmas.findIndex(({ id }) => id === after.dilemma);
      const options = kind(
        'la réponse',
        ['voices', 'dilemmas', at, 'options'],
        voices.dilemmas[at]?.options ?? [],
      );
      if (at >= 0) mustExist(tell, options, after.option, [...path, 'after', 'option']);
    });
  });
};

/** A condition bounds what it looks at, one way at least, and can be true. */
function boundsAreGiven(
  { atLeast, atMost }: { readonly atLeast?: number | undefined; readonly atMost?: number | undefined },
  path: Path,
  tell: Tell,
): void {
  if (atLeast === undefined && atMost === undefined) {
    tell.error(
      'missing',
      path,
      {
        message: '{} : cette condition ne dit pas à partir de combien.',
        expected: '"atLeast", "atMost" ou les deux',
        hint: 'Ajoutez une borne, ou ôtez la condition.',
      },
      {
        uses: [
          [...path, 'atLeast'],
          [...path, 'atMost'],
        ],
      },
    );
  } else if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    tell.error(
      'rule',
      [...path, 'atMost'],
      {
        message: `{} : rien ne peut valoir au moins ${atLeast} et au plus ${atMost}.`,
        expected: `au moins ${atLeast}`,
        hint: 'Échangez les deux bornes.',
      },
      { uses: [[...path, 'atLeast']] },
    );
  }
}

/** Some measures can be asked of one family. */
function lookIsPossible({ catalogue }: Scenario, { family, measure }: Look, path: Path, tell: Tell): void {
  if (family === undefined) return;
  const families = kind('la famille', ['catalogue', 'families'], catalogue.families);
  mustExist(tell, families, family, [...path, 'family']);
  if (BY_FAMILY.has(measure)) return;
  tell.error(
    'rule',
    [...path, 'family'],
    {
      message: `{} : ${quoted(measure)} ne se mesure pas par famille.`,
      expected: `l’une de ces mesures : ${[...BY_FAMILY].join(', ')}`,
      hint: 'Ôtez "family", ou changez de mesure.',
    },
    { uses: [[...path, 'measure']] },
  );
}

/** Two options, one of which changes nothing and stands when nobody answers; effects about what exists. */
export const dilemmasCanBeAnswered: Rule = ({ catalogue, team, voices }, tell) => {
  const employee = kind('le salarié', ['team', 'employees'], team.employees);
  const product = kind('le produit', ['catalogue', 'products'], catalogue.products);
  voices?.dilemmas.forEach((one, i) => {
    const path = ['voices', 'dilemmas', i];
    mustGoForward(one.at, one.until, [...path, 'until'], tell);
    mustExist(tell, kind('la réponse', [...path, 'options'], one.options), one.default, [...path, 'default']);
    one.options.forEach(({ effects, id }, j) => {
      const at = [...path, 'options', j, 'effects'];
      const { orders, prices, roster } = effects;
      if (id === one.default && orders.length + prices.length + roster.length > 0) {
        tell.error(
          'rule',
          at,
          {
            message: `{} : ${quoted(id)} vaut sans réponse, et ne peut donc rien changer au magasin.`,
            expected: 'aucun effet',
            hint: 'Ôtez ces effets, ou choisissez l’autre réponse comme "default".',
          },
          { uses: [[...path, 'default']] },
        );
      }
      orders.forEach((row, k) => {
        mustExist(tell, product, row.product, [...at, 'orders', k, 'product']);
      });
      prices.forEach((row, k) => {
        mustExist(tell, product, row.product, [...at, 'prices', k, 'product']);
      });
      roster.forEach((row, k) => {
        mustExist(tell, employee, row.employee, [...at, 'roster', k, 'employee']);
        if (mustGoForward(row.from, row.to, [...at, 'roster', k, 'to'], tell))
          onQuarters(row, [...at, 'roster', k], tell);
      });
    });
  });
};

function onQuarters(row: { readonly from: string; readonly to: string }, path: Path, tell: Tell): void {
  for (const key of ['from', 'to'] as const) {
    if ((parseTime(row[key]) ?? 0) % 15 === 0) continue;
    tell.error('rule', [...path, key], {
      message: '{} : le planning se fait au quart d’heure.',
      expected: 'une heure en :00, :15, :30 ou :45',
      hint: 'Arrondissez au quart d’heure.',
    });
  }
}

/** One question a day: a manager answers one before the next comes. */
export const dilemmasComeApart: Rule = ({ voices }, tell) => {
  const first = new Map<string, number>();
  voices?.dilemmas.forEach(({ day, week }, i) => {
    const key = `${week}/${day}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, i);
      return;
    }
    tell.error(
      'duplicate',
      ['voices', 'dilemmas', i, 'week'],
      {
        message: `{} : un autre dilemme (le n° ${before + 1}) arrive déjà ce jour-là.`,
        expected: 'un dilemme au plus par jour',
        hint: 'Changez la semaine ou le jour de l’un des deux.',
      },
      {
        uses: [
          ['voices', 'dilemmas', i, 'day'],
          ['voices', 'dilemmas', before, 'week'],
        ],
      },
    );
  });
};

/** What is watched after a dilemma is about the store: nobody in particular speaks there. */
export const watchedIsOfTheStore: Rule = (scenario, tell) => {
  scenario.voices?.dilemmas.forEach(({ watch }, i) => {
    watch.forEach((look, j) => {
      const path = ['voices', 'dilemmas', i, 'watch', j];
      lookIsPossible(scenario, look, path, tell);
      if (!look.measure.startsWith('own-')) return;
      tell.error('rule', [...path, 'measure'], {
        message: `{} : ${quoted(look.measure)} se mesure de qui parle, et un dilemme ne parle pas.`,
        expected: 'une mesure du magasin',
        hint: 'Choisissez une mesure sans « own- ».',
      });
    });
  });
};
