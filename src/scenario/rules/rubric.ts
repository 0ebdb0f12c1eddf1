import { quoted } from '../french.ts';
import { uniqueIds } from './ids.ts';
import type { Path, Rule, Tell } from './tell.ts';

/** Scales of a rubric climb, and a new line reads one thing, by one scale. */
export const scalesClimb: Rule = ({ rubric }, tell) => {
  if (!rubric) return;
  for (const [id, line] of Object.entries(rubric.lines)) {
    const path = ['rubric', 'lines', id];
    oneScale(line, path, tell);
    valuesClimb(line.steps, path, tell);
  }
  uniqueIds(['rubric', 'add'], rubric.add, tell);
  rubric.add.forEach((line, i) => {
    const path = ['rubric', 'add', i];
    oneScale(line, path, tell);
    valuesClimb(line.steps, path, tell);
    if ((line.indicator === undefined) === (line.rule === undefined)) {
      tell.error('rule', path, {
        message: '{} : une ligne lit un indicateur ou une règle de pratique, l’un des deux.',
        expected: '"indicator" ou "rule"',
        hint: 'Écrivez l’un et ôtez l’autre.',
      });
    } else if (line.indicator !== undefined && !line.steps && !line.anchored) {
      tell.error('missing', [...path, 'steps'], {
        message: '{} manque : un indicateur ne donne pas de note sans barème.',
        expected: '"steps", ou "anchored"',
        hint: 'Par exemple "steps": [[9000, 0], [9800, 2000]], dans l’unité de l’indicateur.',
      });
    } else if (line.rule !== undefined && line.anchored) {
      tell.error('rule', [...path, 'anchored'], {
        message: '{} : une règle de pratique ne se compare pas aux gérants de référence.',
        expected: '"steps", ou rien : de 0 à 20 selon la part des occasions tenues',
        hint: 'Ôtez cette clé.',
      });
    }
    if (!line.id.startsWith(`${line.sub.toLowerCase()}-`)) {
      tell.error(
        'pattern',
        [...path, 'id'],
        {
          message: `{} : le nom d’une ligne commence par sa sous-compétence, ici ${quoted(line.sub.toLowerCase())}.`,
          expected: `${line.sub.toLowerCase()}-…`,
          hint: 'Corrigez l’un des deux.',
        },
        { uses: [[...path, 'sub']] },
      );
    }
  });
};

type Scaled = { readonly steps?: readonly (readonly [number, number])[]; readonly anchored?: unknown };

function oneScale({ steps, anchored }: Scaled, path: Path, tell: Tell): void {
  if (!steps || !anchored) return;
  tell.error('rule', [...path, 'anchored'], {
    message: '{} : une ligne a un seul barème, absolu ou relatif.',
    expected: '"steps" ou "anchored"',
    hint: 'Ôtez l’un des deux.',
  });
}

function valuesClimb(steps: Scaled['steps'], path: Path, tell: Tell): void {
  steps?.forEach(([value], i) => {
    const before = steps[i - 1]?.[0];
    if (before === undefined || value > before) return;
    tell.error(
      'rule',
      [...path, 'steps', i],
      {
        message: '{} : les valeurs d’un barème montent d’un point au suivant.',
        expected: `plus de ${before}`,
        hint: 'Rangez les points par valeur croissante ; c’est la note qui monte ou descend.',
      },
      { uses: [[...path, 'steps', i - 1]] },
    );
  });
}
