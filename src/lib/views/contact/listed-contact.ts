import type { Channel } from '$lib/domain/contact';

/** A contact as lists read it; see the store's summary for what the fields mean. */
export type ListedContact = {
	contactId: string;
	startedAt: number;
	workDay: number;
	shift: string;
	queue: string | null;
	topic: string | null;
	channel: Channel;
	agentExternalId: string | null;
	agent: string | null;
	answered: boolean;
	exception: string | null;
	handleMs: number | null;
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
	waitMs: number | null;
	csat: number | null;
	kind: string | null;
	typicalMs: number | null;
	displaced: number | null;
};
