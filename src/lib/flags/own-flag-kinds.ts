import type { FlagKind } from './flag';

/** Kinds of flag that speak of one agent, or of a contact of theirs: what the agent sees and may answer. */
export const OWN_FLAG_KINDS = [
	'over-service',
	'struggle',
	'rushed',
	'agent-over-service',
	'agent-outlier',
	'agent-drift',
	'agent-inconsistent'
] as const satisfies readonly FlagKind[];
export type OwnFlagKind = (typeof OWN_FLAG_KINDS)[number];
