// The audit: what a run leaves for a stranger, and the laws that tie it.
export { checkAudit, type Verdict } from './check.ts';
export { AUDIT_KIND, type AuditFile, auditJsonSchema } from './format/index.ts';
export { IDENTITIES } from './identities/index.ts';
export { fitsInLimits, readAudit } from './read.ts';
export { AuditRecord } from './record/index.ts';
