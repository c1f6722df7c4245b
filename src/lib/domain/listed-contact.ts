import type { Channel } from './contact';

/** A contact as lists show it, with what it was judged. */
export type ListedContact = {
	contactId: string;
	/** Epoch milliseconds. */
	startedAt: number;
	/** Day number that it counts for. */
	workDay: number;
	/** Empty: outside every shift. */
	shift: string;
	queue: string | null;
	topic: string | null;
	channel: Channel;
	/** The agent's id in the source, and name (the id where there is none). */
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
	/** What it was judged, and against what; null for an ordinary contact. */
	kind: string | null;
	typicalMs: number | null;
	displaced: number | null;
};
