import { isoDate } from '$lib/domain/iso-date';
import { isoWeekMonday } from '$lib/domain/iso-week';
import { Problem } from '$lib/server/access/problem';
import { readFirstDay, readNewestDay } from '$lib/server/store/read/window-facts';
import { readReview } from '$lib/server/store/results/reviews';
import type { ReviewView } from '$lib/views/review/review-view';
import { restatedRows } from '$lib/views/review/restated-rows';
import { readChanges } from '../../../../review/read-changes';
import { readRestatement } from '../../../../review/read-restatement';
import { readReviewOf } from '../../../../review/read-review';
import { readAnswer } from '../../reading/read-answer';
import type { RequestHandler } from './$types';

/**
 * A weekly review: as it was published, else as the data are now (`publishedAt` null); and which of its numbers are others
 * today, and why.
 */
export const GET: RequestHandler = (event) =>
	readAnswer(event, async ({ store, site }) => {
		const { week } = event.params;
		const monday = isoWeekMonday(week);
		if (monday === null)
			throw new Problem(400, 'Wrong parameter', 'A week is written 2026-W47, by ISO 8601.');
		const published = await readReview<ReviewView>(store, site.siteId, week);
		const newest = await readNewestDay(store, site.siteId);
		const first = await readFirstDay(store, site.siteId);
		const outside = newest === null || first === null || monday > newest || monday + 7 <= first;
		if (!published && outside)
			throw new Problem(404, 'Not found', 'This site has no contacts in that week.');
		const now = outside ? null : await readReviewOf({ store, site }, monday, newest);
		const review = published?.snapshot ?? now;
		const restated =
			published && now
				? await readRestatement({ store, site }, { review: published.snapshot, now, ...published })
				: null;
		const changes = review && (await readChanges({ store, site }, { monday, review }));
		return {
			week,
			period: { from: isoDate(monday), to: isoDate(monday + 7), zone: site.settings.zone },
			publishedAt: published ? new Date(published.publishedAt).toISOString() : null,
			review,
			changes: changes && {
				new: changes.fresh.map(({ flagId }) => flagId),
				still: changes.still.map(({ flagId }) => flagId),
				recovered: changes.recovered.map(({ flagId }) => flagId)
			},
			restated: restatedRows(restated)
		};
	});
