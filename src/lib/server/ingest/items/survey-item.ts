import type { SurveyDraft } from '../validate/survey-draft';
import { ItemFields } from './item-fields';

const FIELDS: ReadonlySet<string> = new Set([
	...['contactId', 'site', 'answeredAt', 'csat', 'csatScale', 'effort', 'recommend'],
	...['loyalty', 'driver', 'comment']
]);
const LOYALTY_FIELDS: ReadonlySet<string> = new Set([
	...['satisfaction', 'deepen', 'repurchase', 'recommend', 'resist']
]);

/**
 * A survey as the API takes it, read field by field.
 * @param ignored counts of unknown fields, added to
 * @throws Refused
 */
export function surveyItem(item: unknown, ignored: Map<string, number>): SurveyDraft {
	const fields = ItemFields.of(item, FIELDS, ignored);
	const stated = fields.value('loyalty');
	const loyalty =
		stated === null ? null : ItemFields.of(stated, LOYALTY_FIELDS, ignored, 'loyalty/');
	return {
		contactId: fields.id('contactId'),
		site: fields.text('site'),
		answeredAt: fields.instant('answeredAt'),
		csat: fields.number('csat'),
		csatScale: fields.number('csatScale'),
		effort: fields.number('effort'),
		recommend: fields.number('recommend'),
		satisfaction: loyalty?.number('satisfaction') ?? null,
		deepen: loyalty?.number('deepen') ?? null,
		repurchase: loyalty?.number('repurchase') ?? null,
		loyalRecommend: loyalty?.number('recommend') ?? null,
		resist: loyalty?.number('resist') ?? null,
		driver: fields.text('driver'),
		comment: fields.text('comment')
	};
}
