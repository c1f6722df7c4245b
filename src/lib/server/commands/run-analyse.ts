import { z } from 'zod';
import { dayNumber, isoDate } from '$lib/domain/iso-date';
import { findInWindow } from '$lib/server/monitor/other-window';
import type { StoredSwing } from '$lib/server/monitor/review-findings';
import { readNewestDay } from '$lib/server/store/read/window-facts';
import { readFindings, type StoredFinding } from '$lib/server/store/results/findings';
import { countFlags } from '$lib/server/store/results/flag-list';
import { findSite, MAIN_SITE, type SiteRow } from '$lib/server/store/sites';
import type { Application } from './application';
import { WrongUse } from './wrong-use';

const argumentsSchema = z.object({
	site: z.string().optional(),
	/** ISO dates, `to` exclusive. */
	from: z.string().optional(),
	to: z.string().optional()
});

/** What the monitor says of a site and some days. */
export type Analysis = {
	site: string;
	/** ISO dates, `to` exclusive; null while the site is empty. */
	period: { from: string; to: string } | null;
	/** Every tested swing. */
	swings: StoredSwing[];
	consistency: { scope: string; metric: string; index: number | null; reason: string | null }[];
	/** Flags that speak of these days, by kind and status. */
	flags: { kind: string; status: string; n: number }[];
};

/**
 * `evenkeel analyse`, in the process that holds the database: brings everything up to date and tells what was found.
 * @throws WrongUse for an unknown site or days that cannot be
 */
export async function runAnalyse(
	app: Application,
	args: Record<string, unknown>,
	progress: (line: unknown) => void
): Promise<Analysis> {
	const { site: slug = MAIN_SITE, from, to } = argumentsSchema.parse(args);
	const site = await findSite(app.store, slug);
	if (!site) throw new WrongUse(`There is no site "${slug}".`);
	progress({ analysing: true });
	await app.monitor.settled(site.siteId);
	const found = await findings(app, site, dayOf('--from', from), dayOf('--to', to));
	if (!found) return { site: slug, period: null, swings: [], consistency: [], flags: [] };
	const { period } = found;
	const evidence = <Evidence>(rows: readonly StoredFinding[]) =>
		rows.map((row) => row.evidence as Evidence);
	return {
		site: slug,
		period: { from: isoDate(period.from), to: isoDate(period.until) },
		swings: evidence<StoredSwing>(found.swing),
		consistency: evidence<Analysis['consistency'][number]>(found.consistency),
		flags: await countFlags(app.store, site.siteId, period)
	};
}

async function findings(
	{ store }: Application,
	site: SiteRow,
	from: number | null,
	to: number | null
) {
	const swing = await readFindings(store, site.siteId, 'swing');
	const [first] = swing;
	if (from === null && to === null) {
		if (!first) return null;
		const consistency = await readFindings(store, site.siteId, 'consistency');
		return { period: { from: first.fromDay, until: first.untilDay }, swing, consistency };
	}
	const newest = await readNewestDay(store, site.siteId);
	if (newest === null) return null;
	const until = to ?? newest + 1;
	const period = { from: from ?? until - (first ? first.untilDay - first.fromDay : 56), until };
	if (period.from >= period.until) throw new WrongUse('--to lies after --from.');
	return { period, ...(await findInWindow(store, site, period)) };
}

function dayOf(option: string, text: string | undefined): number | null {
	if (text === undefined) return null;
	const day = dayNumber(text);
	if (day === null) throw new WrongUse(`${option} is a date such as 2026-11-22.`);
	return day;
}
