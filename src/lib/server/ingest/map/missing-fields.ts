import type { FieldName, Mapping } from './mapping';

const REQUIRED: Readonly<Record<Mapping['what'], readonly FieldName[]>> = {
	contacts: ['contactId', 'startedAt'],
	surveys: ['contactId'],
	agents: ['agentId']
};

/** Fields without which a row is nothing, and that no column fills. */
export function missingFields({ what, fields }: Mapping): FieldName[] {
	return REQUIRED[what].filter((name) => fields[name] === undefined);
}
