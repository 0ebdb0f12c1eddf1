export { type OrderCommand, type OrderRulesCommand, orderCommand, orderRulesCommand } from './commands.ts';
export { type PoliciesCommand, policiesCommand } from './policies.ts';
export * from './proposal.ts';
export * from './state.ts';
export * from './taughtRule.ts';
