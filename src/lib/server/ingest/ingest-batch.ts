import type { AgentUpdate } from '$lib/domain/agent';
import type { Contact } from '$lib/domain/contact';
import type { CentreEvent } from '$lib/domain/event';
import type { Reject } from '$lib/domain/reject';
import type { Staffing } from '$lib/domain/staffing';
import type { Survey } from '$lib/domain/survey';

/** What some rows or items became: contacts with their surveys and agents, or one kind alone. */
export type IngestBatch = {
	/** Rows that were wanted: those that became something, and those refused. */
	received: number;
	/** Rows that the mapping does not ask for, and surveys that nobody answered. */
	leftOut: number;
	contacts: Contact[];
	surveys: Survey[];
	agents: AgentUpdate[];
	events: CentreEvent[];
	staffing: Staffing[];
	rejects: Reject[];
};

export function emptyBatch(): IngestBatch {
	return {
		...{ received: 0, leftOut: 0, contacts: [], surveys: [], agents: [] },
		...{ events: [], staffing: [], rejects: [] }
	};
}
