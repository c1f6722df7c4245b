import type { EventKind } from '$lib/domain/event';

/** Kinds of event, as people say them. */
export const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
	release: 'Release',
	training: 'Training',
	policy: 'Policy',
	staffing: 'Staffing',
	incident: 'Incident',
	campaign: 'Campaign',
	other: 'Event'
};
