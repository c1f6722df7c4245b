import type { Period } from '$lib/domain/period';
import { Problem } from '$lib/server/access/problem';
import { findInWindow } from '$lib/server/monitor/other-window';
import { readFindings } from '$lib/server/store/results/findings';
import type { Reading } from './read-answer';
import { periodAnswer, readPeriod } from './read-period';

const LONGEST_DAYS = 400;

/**
 * What was found in the days asked for, with the period it stands for: the review's stored findings where the request
 * states no days, or the review's own; else worked out now.
 * @throws Problem 400
 */
export async function windowFindings<Evidence>(
	reading: Reading,
	kind: 'swing' | 'consistency'
): Promise<{ period: ReturnType<typeof periodAnswer>; found: Evidence[] }> {
	const { store, site, query } = reading;
	const stored = await readFindings<Evidence>(store, site.siteId, kind);
	const reviewed: Period | null = stored[0]
		? { from: stored[0].fromDay, until: stored[0].untilDay }
		: null;
	const stated = query.has('from') || query.has('to');
	const asked = stated || !reviewed ? await readPeriod(reading) : reviewed;
	const period = periodAnswer(asked, site.settings.zone);
	if (asked === null) return { period, found: [] };
	if (asked.from === reviewed?.from && asked.until === reviewed.until)
		return { period, found: stored.map(({ evidence }) => evidence) };
	if (asked.until - asked.from > LONGEST_DAYS)
		throw new Problem(400, 'Wrong parameter', `Ask for at most ${LONGEST_DAYS} days here.`);
	const found = (await findInWindow(store, site, asked))[kind];
	return { period, found: found.map(({ evidence }) => evidence as Evidence) };
}
