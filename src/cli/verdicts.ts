/** What is found of a copy, in words for people. */
import { KNOWN_RULES } from '../handin/cores.ts';
import { CURRENT, type Verdict } from '../handin/index.ts';
import { parseDate } from '../kernel/index.ts';
import { ASK_AGAIN } from './notCopies.ts';
import { harmless, longDate } from './words.ts';

const EDITED = {
  log: 'ses décisions ont été modifiées après coup',
  claim: 'les résultats qu’elle annonce ont été modifiés',
  seed: 'son tirage ou son en-tête a été modifié',
} as const;

const SCENARIO = {
  copy: 'le scénario qu’elle contient n’est plus celui de la partie',
  asked: 'elle a été jouée dans un autre scénario que celui de --scenario',
} as const;

/** The day of a verdict, counted from 0 in the file, from 1 for people. */
export const dayOf = (verdict: Verdict): number | undefined =>
  verdict.status === 'edited' ? verdict.day : undefined;

const WITNESS =
  'Elle a été écrite par un autre programme, sous un numéro de règles que celui-ci porte aussi : même sans aucune décision, son magasin n’a pas vécu les mêmes jours. Vérifiez-la avec le programme qui l’a écrite.';

/** Rules this program does not have: what to do depends on who is late. */
function unknownText(rulesVersion: string): string {
  const known = KNOWN_RULES.join(', ');
  const is = `Elle a été jouée avec les règles « ${harmless(rulesVersion)} », que ce programme n’a pas (il a : ${known})`;
  return Number(rulesVersion) > Number(CURRENT.rulesVersion)
    ? `${is}. Elles sont plus récentes : mettez Gondole à jour, puis recommencez.`
    : `${is}. Vérifiez-la avec le programme qui l’a écrite.`;
}

/**
 * A sentence, for people.
 * @param start first day of the scenario, AAAA-MM-JJ
 */
export function verdictText(verdict: Verdict, start: string): string {
  switch (verdict.status) {
    case 'true':
      return 'Elle donne ce qu’elle annonce.';
    case 'edited': {
      const { day, what } = verdict;
      const when =
        day === undefined
          ? ''
          : ` ; premier jour qui diffère : ${longDate(parseDate(start)! + day)} (jour ${day + 1})`;
      return `Copie modifiée : ${EDITED[what]}${when}.`;
    }
    case 'other-engine':
      return verdict.why === 'unknown' ? unknownText(verdict.rulesVersion) : WITNESS;
    case 'other-scenario':
      return `Autre scénario : ${SCENARIO[verdict.than]}.`;
    case 'damaged':
      return `Copie abîmée : son sceau est rompu (${verdict.place}), mais ses décisions donnent bien ce qu’elle annonce. ${ASK_AGAIN}`;
  }
}
