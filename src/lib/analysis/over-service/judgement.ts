/** What a contact can be beyond ordinary. Ordinary contacts have no judgement. */
export const JUDGEMENT_KINDS = [
	'over-service',
	'struggle',
	'exception',
	'rushed',
	'data-fault'
] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** What is known of a contact when it is judged. */
export type ContactFacts = {
	handleMs: number;
	/** null: unknown. */
	holdMs: number | null;
	/** Complaint or exception (domain/contact.ts). */
	tagged: boolean;
	/** Satisfaction 1 to 5; null while unanswered. */
	csat: number | null;
	/** 99.9th percentile of the site's handle times; null where there are too few. */
	siteP999Ms: number | null;
	/** Mean handle time of the contact's queue: the unit of displaced customers. */
	queueMeanMs: number;
};

export type ContactJudgement = {
	kind: JudgementKind;
	/** Distance of ln seconds from the typical, in right-tail scales of the segment. */
	z: number;
	typicalMs: number;
	/** Contacts behind the typical time. */
	baselineN: number;
	/** Handle time in multiples of the typical. */
	ratio: number;
	/** Handle time beyond the typical, below zero for a rushed contact. */
	excessMs: number;
	/** Ordinary customers of the queue who could have been served instead; 0 for rushed contacts and data faults. */
	displaced: number;
	/** Over-service whose customer has not answered yet. */
	provisional: boolean;
	/** Probability that an unrated long contact is a struggle; null where it is rated, tagged or not long. */
	struggleProbability: number | null;
};
