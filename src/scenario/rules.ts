// The rules across fields, in the order of the sections. Each is a small function that reads one scenario and tells.
import type { Scenario } from './format/index.ts';
import type { Report } from './report.ts';
import { absencesTakePlace } from './rules/absences.ts';
import { assignmentsHold, reasonsAreFew } from './rules/asked.ts';
import { directDemandIsPossible, firstGoodsAreUsed } from './rules/bench.ts';
import { datesAreReal, hoursGoForward } from './rules/calendar.ts';
import { choiceSetsAreSmall, nothingIsEmpty, productsArePlausible } from './rules/catalogue.ts';
import { crowdIsBearable, segmentsCome, wantsAreListedOnce } from './rules/catchment.ts';
import { contractsAreLongEnough } from './rules/contracts.ts';
import {
  assetsAreDepreciable,
  computedAccountsAreLeftOut,
  openingAccountsMove,
  openingBalances,
} from './rules/finance.ts';
import { floorCanBeWalked } from './rules/floor.ts';
import { guideCanBeFollowed } from './rules/guide.ts';
import { idsAreUnique } from './rules/ids.ts';
import { lawsAreWhole, ordersNeedHouseholds, pickupPointsSleep, streamsAreBearable } from './rules/laws.ts';
import { targetsAreAbovePoints } from './rules/opening.ts';
import { pastBelongs } from './rules/past.ts';
import { pickupCanBeDone } from './rules/pickup.ts';
import { facingsFit, levelsAreAsLongAsFixtures } from './rules/planogram.ts';
import { referencesExist } from './rules/references.ts';
import { scalesClimb } from './rules/rubric.ts';
import { sessionFits } from './rules/session.ts';
import { continuousReviewIsAutomatic, deliveriesHappen } from './rules/suppliers.ts';
import { availabilityGoesForward, rosterIsPossible } from './rules/team.ts';
import { type Path, type Rule, Tell } from './rules/tell.ts';
import { tillsAreStaffed } from './rules/tills.ts';
import {
  dilemmasCanBeAnswered,
  dilemmasComeApart,
  linesCanBeSaid,
  watchedIsOfTheStore,
} from './rules/voices.ts';
import type { Tree } from './tree.ts';

/** Every rule; the last ones may look at what the first ones refused. */
const RULES: readonly Rule[] = [
  idsAreUnique,
  referencesExist,
  datesAreReal,
  hoursGoForward,
  choiceSetsAreSmall,
  productsArePlausible,
  nothingIsEmpty,
  deliveriesHappen,
  continuousReviewIsAutomatic,
  floorCanBeWalked,
  facingsFit,
  levelsAreAsLongAsFixtures,
  segmentsCome,
  crowdIsBearable,
  wantsAreListedOnce,
  directDemandIsPossible,
  lawsAreWhole,
  streamsAreBearable,
  pickupPointsSleep,
  ordersNeedHouseholds,
  availabilityGoesForward,
  absencesTakePlace,
  rosterIsPossible,
  contractsAreLongEnough,
  tillsAreStaffed,
  pickupCanBeDone,
  openingBalances,
  openingAccountsMove,
  computedAccountsAreLeftOut,
  assetsAreDepreciable,
  targetsAreAbovePoints,
  firstGoodsAreUsed,
  linesCanBeSaid,
  dilemmasCanBeAnswered,
  dilemmasComeApart,
  watchedIsOfTheStore,
  assignmentsHold,
  reasonsAreFew,
  scalesClimb,
  guideCanBeFollowed,
  pastBelongs,
  sessionFits,
];

/**
 * Reports everything that is wrong or odd between the fields of a scenario.
 * @param scenario in the right shape: values that were wrong are replaced, and `isMadeUp` says where
 * @param more rules of rooms to the right, which know what the format only names
 * @returns the voice that told them
 */
export function checkRules(
  scenario: Scenario,
  root: Tree,
  isMadeUp: (path: Path) => boolean,
  report: Report,
  more: readonly Rule[] = [],
): Tell {
  const tell = new Tell(root, isMadeUp, report);
  for (const rule of [...RULES, ...more]) rule(scenario, tell);
  return tell;
}
