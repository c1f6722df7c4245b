import { sourceName } from '$lib/domain/source-group';
import { m } from '$lib/i18n/compiled/messages';
import type { SourceWarning } from '../flags/source-warnings';
import { momentIn } from '../format/date';
import { amount } from '../format/number';
import { batchName } from './batch-name';

/** One file or request that was taken. */
export type Delivered = {
	source: string;
	what: string;
	preset: string | null;
	fileName: string | null;
	signature: string | null;
	startedAt: Date;
};

/** A source of data, ready to draw. */
export type SourceRow = {
	key: string;
	/** The file that came last, or how it comes. */
	name: string;
	what: string;
	/** "Sun 22 Nov 2026, 14:00". */
	last: string;
	/** "every day, 12 times so far"; "3 times so far" where there is no rhythm. */
	rhythm: string;
	/** Twice its usual distance has passed since. */
	late: boolean;
	/** What it does otherwise than before. */
	changes: SourceWarning[];
};

export type KnownSources = {
	/** Files whose columns differ by one or two, by the name of the first. */
	groups: ReadonlyMap<string, string>;
	warnings: readonly SourceWarning[];
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const KINDS: Readonly<Record<string, () => string>> = {
	contacts: m.import_kind_contacts,
	surveys: m.import_kind_surveys,
	agents: m.import_kind_agents,
	events: m.import_kind_events,
	staffing: m.import_kind_staffing
};
/** Fewer distances than these are no rhythm. */
const FEW = 3;

/**
 * The sources that deliver, the one heard of last first: files of the same columns are one source, and so is what comes
 * through the API of one kind.
 * @param deliveries the newest first
 * @param now epoch milliseconds
 * @param known what is known of the sources of contacts
 */
export function sourceRows(
	deliveries: readonly Delivered[],
	zone: string,
	now: number,
	{ groups, warnings }: KnownSources
): SourceRow[] {
	const bySource = new Map<string, [Delivered, ...Delivered[]]>();
	for (const delivery of deliveries) {
		const key = keyOf(delivery, groups);
		const known = bySource.get(key);
		if (known) known.push(delivery);
		else bySource.set(key, [delivery]);
	}
	return [...bySource].map(([key, own]) => {
		const [newest] = own;
		const times = own.map(({ startedAt }) => startedAt.getTime());
		const usual = usualDistance(times);
		const ago = now - (times[0] ?? now);
		return {
			key,
			name: batchName(newest),
			what: KINDS[newest.what]?.() ?? newest.what,
			last: momentIn(zone, times[0] ?? now),
			rhythm: rhythmWords(usual, own.length),
			late: usual !== null && ago > 2 * usual + HOUR_MS,
			changes: warnings.filter(({ source }) => key === `contacts ${source}`)
		};
	});
}

function keyOf(delivery: Delivered, groups: KnownSources['groups']): string {
	const { what, source, signature, preset } = delivery;
	if (what !== 'contacts') return `${what} ${source} ${signature ?? preset ?? ''}`;
	const name = sourceName(delivery);
	return `contacts ${groups.get(name) ?? name}`;
}

/** The median distance between deliveries in milliseconds; those within the same hour are one. */
function usualDistance(times: readonly number[]): number | null {
	const distances = times
		.slice(1)
		.map((time, i) => (times[i] ?? time) - time)
		.filter((ms) => ms >= HOUR_MS)
		.sort((a, b) => a - b);
	return distances.length < FEW ? null : (distances[Math.floor(distances.length / 2)] ?? null);
}

function rhythmWords(usual: number | null, deliveries: number): string {
	const times = m.import_times(amount(deliveries));
	return usual === null ? times : m.import_rhythm({ rhythm: distanceWords(usual), times });
}

function distanceWords(ms: number): string {
	const days = Math.round(ms / DAY_MS);
	if (ms < 0.9 * DAY_MS) return m.import_every_hours(amount(Math.round(ms / HOUR_MS)));
	if (days <= 1) return m.import_every_day();
	return days === 7 ? m.import_every_week() : m.import_every_days(amount(days));
}
