import type { Period } from '$lib/domain/period';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { readQueueDays } from '$lib/server/store/read/queue-days';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readFindings } from '$lib/server/store/results/findings';
import type { SiteRow } from '$lib/server/store/sites';
import type { Queryable } from '$lib/server/store/store';
import type { LineInBand } from '$lib/views/chart/line-in-band';
import { stepLine } from '$lib/views/improvement/step-line';
import { changesOf, type Change } from '$lib/views/overview/changes';

/** Half a year. */
const DAYS = 182;
const MOST = 4;

/** The newest steps for better or worse, of one queue or (empty) of all, each with its weeks. */
export async function readSteps(
	store: Queryable,
	{ siteId, settings }: SiteRow,
	{ period, queue }: { period: Period; queue: string }
): Promise<{ change: Change; line: LineInBand }[]> {
	const stored = await readFindings<ImprovementEvidence>(store, siteId, 'improvement');
	const all = stored.map(({ evidence }) => evidence);
	const asked = all.filter(({ scope }) => queue === '' || scope === `queue:${queue}`);
	const long = { from: period.until - DAYS, until: period.until };
	const newest = [...asked].sort((a, b) => (a.since < b.since ? 1 : -1)).slice(0, MOST);
	if (newest.length === 0) return [];
	const names = await readQueueNames(store, siteId);
	/** Steps of the site are found where it has one queue only. */
	const queuesOf = (scope: string) =>
		[...names]
			.filter(([, name]) => scope === 'site' || scope === `queue:${name}`)
			.map(([id]) => id);
	const queues = [...new Set(newest.flatMap(({ scope }) => queuesOf(scope)))];
	const rows = await readQueueDays(store, siteId, long, queues);
	return newest.flatMap((step) => {
		const own = queuesOf(step.scope);
		const days = rows.filter((row) => own.includes(row.queue));
		const line = stepLine(step, all, days, { period: long, weekStart: settings.weekStart });
		const [change] = changesOf([step], period.until - 1, 1);
		return line && change ? [{ change, line }] : [];
	});
}
