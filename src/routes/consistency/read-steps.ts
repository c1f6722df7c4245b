import type { Period } from '$lib/domain/period';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { readHourRows } from '$lib/server/store/read/hour-rows';
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
	const queues = await readQueueNames(store, siteId);
	const found = await Promise.all(
		newest.map(async (step) => {
			const name = step.scope.startsWith('queue:') ? step.scope.slice('queue:'.length) : null;
			const queueId = [...queues].find(([, known]) => known === name)?.[0] ?? null;
			if (name !== null && queueId === null) return [];
			const rows = await readHourRows(store, siteId, long, queueId);
			const hours = rows.map(({ ln, lnSquare, ...row }) => ({
				...{ ...row, lnSum: ln, lnSquareSum: lnSquare }
			}));
			const line = stepLine(step, all, hours, { period: long, weekStart: settings.weekStart });
			const [change] = changesOf([step], period.until - 1, 1);
			return line && change ? [{ change, line }] : [];
		})
	);
	return found.flat();
}
