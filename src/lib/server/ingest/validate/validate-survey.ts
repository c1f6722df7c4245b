import {
	CSAT_SCALES,
	csatScore,
	DRIVERS,
	type CsatScale,
	type Loyalty,
	type Survey
} from '$lib/domain/survey';
import { Refused } from '../refused';
import type { ValidationContext } from './context';
import { maskedComment } from './masked-comment';
import {
	checkedInstant,
	checkedSite,
	checkedText,
	checkedWhole,
	checkedWord,
	required
} from './rules';
import type { SurveyDraft } from './survey-draft';

/**
 * The rules that every survey passes, whichever way it came.
 * @throws Refused with the field and the reason
 */
export function validateSurvey(draft: SurveyDraft, context: ValidationContext): Survey {
	const contactId = required(checkedText(draft.contactId, 'contactId'), 'contactId');
	checkedSite(draft.site, context.site);
	const csatScale = checkedScale(draft.csatScale);
	const csat = draft.csat === null ? null : csatScore(draft.csat, csatScale);
	if (draft.csat !== null && csat === null) {
		throw new Refused('csat', 'score-out-of-scale', draft.csat);
	}
	return {
		contactId,
		answeredAt: checkedInstant(draft.answeredAt, context.now, 'answeredAt'),
		csatRaw: draft.csat,
		csatScale,
		csat,
		effort: checkedWhole(draft.effort, 1, 7, 'effort', 'score-out-of-scale'),
		recommend: checkedWhole(draft.recommend, 0, 10, 'recommend', 'score-out-of-scale'),
		loyalty: checkedLoyalty(draft),
		driver: checkedWord(draft.driver, DRIVERS, 'driver'),
		comment: context.keepComments && draft.comment ? maskedComment(draft.comment) : null
	};
}

function checkedScale(scale: number | null): CsatScale {
	if (scale === null) return 5;
	const known = CSAT_SCALES.find((candidate) => candidate === scale);
	if (known === undefined) throw new Refused('csatScale', 'not-in-list', scale);
	return known;
}

function checkedLoyalty(draft: SurveyDraft): Loyalty | null {
	const factor = (value: number | null, name: string) =>
		checkedWhole(value, 1, 5, `loyalty/${name}`, 'score-out-of-scale');
	const loyalty = {
		satisfaction: factor(draft.satisfaction, 'satisfaction'),
		deepen: factor(draft.deepen, 'deepen'),
		repurchase: factor(draft.repurchase, 'repurchase'),
		recommend: factor(draft.loyalRecommend, 'recommend'),
		resist: factor(draft.resist, 'resist')
	};
	return Object.values(loyalty).some((value) => value !== null) ? loyalty : null;
}
