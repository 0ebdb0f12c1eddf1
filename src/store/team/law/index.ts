/** The law of working hours: the table of rules, breaches of a roster, offences of a day. */
export { announced, changeBreaches, dayOffences, rosterBreaches } from './breaches.ts';
export { type Breach, isPartTime } from './case.ts';
export { contractBreaches } from './contracts.ts';
export { postRoster } from './notice.ts';
export { createRecord, recordDay, recordedDay, recordedWork, type WorkRecord } from './record.ts';
export {
  LAW,
  type LawRule,
  LEGAL_WEEK,
  RANK,
  type RuleId,
  SUNDAY_AREA_M2,
  SUNDAY_PREMIUM_BP,
} from './rules.ts';
export { NO_WORK, type Stretch, type Workday, workday } from './workday.ts';
