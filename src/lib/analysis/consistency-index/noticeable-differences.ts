import type { SiteSettings } from '$lib/domain/site';
import { thresholdsOf } from '../swings/thresholds-of';

/** The smallest differences that a customer notices, on the scales of the scores: ln seconds and points. */
export function noticeableDifferences(settings: Pick<SiteSettings, 'thresholds'>) {
	const { noticeableFactor, noticeablePoints } = thresholdsOf(settings);
	return { handle: Math.log(noticeableFactor), csat: noticeablePoints };
}
