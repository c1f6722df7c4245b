/** A survey as read from an item or a row, before the rules; null means not given. */
export type SurveyDraft = {
	contactId: string | null;
	site: string | null;
	/** Epoch milliseconds. */
	answeredAt: number | null;
	csat: number | null;
	csatScale: number | null;
	effort: number | null;
	recommend: number | null;
	satisfaction: number | null;
	deepen: number | null;
	repurchase: number | null;
	loyalRecommend: number | null;
	resist: number | null;
	driver: string | null;
	comment: string | null;
};
