import type { SurveyDraft } from './survey-draft';

/**
 * Whether a survey holds an answer that would be kept. One that holds none must not be written: a contact has one survey,
 * and it would take the place of the answers given before. A comment counts only where the site keeps comments.
 */
export function saysSomething(draft: SurveyDraft, keepComments: boolean): boolean {
	return (
		draft.csat !== null ||
		draft.effort !== null ||
		draft.recommend !== null ||
		draft.satisfaction !== null ||
		draft.deepen !== null ||
		draft.repurchase !== null ||
		draft.loyalRecommend !== null ||
		draft.resist !== null ||
		isFilled(draft.driver) ||
		(keepComments && isFilled(draft.comment))
	);
}

function isFilled(text: string | null): boolean {
	return text !== null && text.trim() !== '';
}
