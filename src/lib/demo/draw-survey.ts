import type { CsatScore, Driver, Survey } from '$lib/domain/survey';
import type { Random } from './random';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Log odds of answering by score: the angry answer most, then the delighted. */
const BY_SCORE = [0.5, 0.1, -0.25, -0.15, 0.2] as const;

/** A score as the survey tool would hand it over, with nothing else answered. */
export function bareSurvey(contactId: string, csat: CsatScore, answeredAt: number): Survey {
	return {
		contactId,
		answeredAt,
		csatRaw: csat,
		csatScale: 5,
		csat,
		effort: null,
		recommend: null,
		loyalty: null,
		driver: null,
		comment: null
	};
}

/**
 * Whether the customer answers, when, and the further questions that some of them take.
 * @param lean log odds of answering by channel and agent
 */
export function drawSurvey(
	random: Random,
	contact: { contactId: string; closedAt: number },
	csat: CsatScore,
	lean: number
): Survey | null {
	const odds = lean + (BY_SCORE[csat - 1] ?? 0);
	if (!random.chance(1 / (1 + Math.exp(-odds)))) return null;
	const delay = 6 * HOUR * Math.exp(1.6 * random.normal());
	const answeredAt = Math.round(contact.closedAt + Math.min(21 * DAY, Math.max(60_000, delay)));
	const survey = bareSurvey(contact.contactId, csat, answeredAt);
	if (random.chance(0.6)) survey.effort = within(1, 7, 8.4 - 1.3 * csat + random.normal());
	if (random.chance(0.5)) survey.recommend = within(0, 10, 2.1 * csat - 1 + 1.5 * random.normal());
	if (random.chance(0.1)) {
		const factor = () => within(1, 5, csat + 0.8 * random.normal());
		survey.loyalty = {
			satisfaction: csat,
			deepen: factor(),
			repurchase: factor(),
			recommend: factor(),
			resist: factor()
		};
	}
	if (csat <= 2) survey.driver = drawDriver(random);
	return survey;
}

function drawDriver(random: Random): Driver {
	const drivers: readonly Driver[] = ['value', 'system', 'people'];
	return drivers[random.weighted([0.25, 0.45, 0.3])] ?? 'system';
}

function within(low: number, high: number, value: number): number {
	return Math.min(high, Math.max(low, Math.round(value)));
}
