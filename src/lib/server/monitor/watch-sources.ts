import type { SourceChange } from '$lib/analysis/source-habits/source-change';
import { sourceChanges } from '$lib/analysis/source-habits/source-changes';
import { dayNumber } from '$lib/domain/iso-date';
import { sourceGroups } from '$lib/domain/source-group';
import type { FlagDraft, SourceEvidence } from '$lib/flags/flag';
import { habitFlag } from '$lib/flags/rules/habit-flag';
import { readSources, type SourceRow } from '$lib/server/store/read/sources';
import { readDataFlags, type StoredDataFlag } from '$lib/server/store/results/flags';
import {
	countSourceWeek,
	readSourceDays,
	readStaleSources
} from '$lib/server/store/results/source-days';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';

/** How far back the habits of sources are followed, days. */
const WATCHED_DAYS = 182;
/** Late contacts may move the first day of a change by so many days: it is the same change. */
const SAME_DAYS = 14;

/** Flags on sources that changed a habit: those that still differ, and those whose habit came back. */
export type SourceFlags = { standing: FlagDraft[]; over: FlagDraft[] };

/**
 * Follows what each source sends, day by day, and finds what it does otherwise than before. Only weeks that have changed are
 * counted anew.
 * @param newest day of the newest contact
 * @param endOfDay last instant of a day in the site's zone, epoch milliseconds
 */
export async function watchSources(
	store: Store,
	{ siteId, settings }: SiteRow,
	newest: number,
	endOfDay: (day: number) => number
): Promise<SourceFlags> {
	const from = newest + 1 - WATCHED_DAYS;
	for (const stale of await readStaleSources(store, siteId, from - 6))
		await store.transaction((tx) => countSourceWeek(tx, siteId, stale, settings.zone));
	const days = await readSourceDays(store, siteId, from);
	const sources = await readSources(store, siteId);
	const known = await readDataFlags(store, siteId);
	const groups = sourceGroups(sources);
	const flags: SourceFlags = { standing: [], over: [] };
	for (const source of new Set(groups.values())) {
		const own = days.filter((day) => (groups.get(day.source) ?? day.source) === source);
		if (own.length === 0) continue;
		const name = nameOf(sources.filter(({ name }) => groups.get(name) === source));
		for (const change of sourceChanges(own, { filling: !source.startsWith('file ') })) {
			const before = known.find((flag) => isSame(flag, source, change))?.flagId;
			const draft = habitFlag(change, { source, name }, endOfDay(change.since), before);
			(change.until === null ? flags.standing : flags.over).push(draft);
		}
	}
	return flags;
}

function nameOf(variants: readonly SourceRow[]): string {
	const file = variants.at(-1)?.fileName;
	// At a terminal a file is named with its folders.
	if (file) return `files like ${file.split(/[\\/]/).at(-1) ?? file}`;
	return variants[0]?.name === 'demo' ? 'the demo centre' : 'what is sent through the API';
}

function isSame({ evidence }: StoredDataFlag, source: string, change: SourceChange): boolean {
	const stored = evidence as SourceEvidence;
	if (stored.source !== source || stored.change !== change.kind) return false;
	const since = dayNumber(stored.since) ?? 0;
	return stored.field === change.field && Math.abs(since - change.since) <= SAME_DAYS;
}
