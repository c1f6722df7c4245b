import type { SurveyDraft } from '../validate/survey-draft';
import { compileNumber, compileScore } from './compile-number';
import { compileText } from './compile-text';
import type { FieldReaders } from './field-readers';

/** A reader of surveys from rows. */
export function surveyReader(readers: FieldReaders): (cells: readonly string[]) => SurveyDraft {
	const contactId = readers.contactId();
	const site = readers.field('site', compileText);
	const answeredAt = readers.time('surveyAnsweredAt');
	const csat = readers.field('csat', compileScore);
	const scale = readers.mapping.fields.csat?.scale ?? null;
	const effort = readers.field('effort', compileNumber);
	const recommend = readers.field('recommend', compileNumber);
	const satisfaction = readers.field('loyaltySatisfaction', compileNumber);
	const deepen = readers.field('loyaltyDeepen', compileNumber);
	const repurchase = readers.field('loyaltyRepurchase', compileNumber);
	const loyalRecommend = readers.field('loyaltyRecommend', compileNumber);
	const resist = readers.field('loyaltyResist', compileNumber);
	const driver = readers.field('driver', compileText);
	const comment = readers.field('comment', compileText);
	return (cells) => ({
		contactId: contactId(cells),
		site: site(cells),
		answeredAt: answeredAt(cells),
		csat: csat(cells),
		csatScale: scale,
		effort: effort(cells),
		recommend: recommend(cells),
		satisfaction: satisfaction(cells),
		deepen: deepen(cells),
		repurchase: repurchase(cells),
		loyalRecommend: loyalRecommend(cells),
		resist: resist(cells),
		driver: driver(cells),
		comment: comment(cells)
	});
}
