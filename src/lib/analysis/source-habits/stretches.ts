import type { SourceDay } from './source-day';
import { tallyOf, type Tally } from './tally';

/** As many days of a source as it takes to say anything of its habits. */
export type Stretch = {
	/** First and last day, both in it. */
	from: number;
	to: number;
	contacts: number;
	byQueue: ReadonlyMap<number, Tally>;
	lastBatch: number;
};

/** Fewer contacts than these say nothing of a habit. */
const FEW = 50;

/**
 * Days put together until they hold enough contacts to be compared; at the end too few of them may be left over, which wait
 * for more.
 * @param days of one source, in any order
 * @param few contacts that are enough
 */
export function stretches(days: readonly SourceDay[], few = FEW): Stretch[] {
	const byDay = grouped(days, ({ day }) => day);
	const found: Stretch[] = [];
	let open: SourceDay[] = [];
	let contacts = 0;
	for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
		const rows = byDay.get(day) ?? [];
		open.push(...rows);
		for (const row of rows) contacts += row.contacts;
		if (contacts < few) continue;
		found.push(stretchOf(open, contacts, day));
		open = [];
		contacts = 0;
	}
	return found;
}

function stretchOf(days: readonly SourceDay[], contacts: number, to: number): Stretch {
	const queues = grouped(days, ({ queueId }) => queueId);
	return {
		from: days[0]?.day ?? to,
		...{ to, contacts },
		byQueue: new Map([...queues].map(([queueId, own]) => [queueId, tallyOf(own)])),
		lastBatch: Math.max(...days.map(({ lastBatch }) => lastBatch))
	};
}

function grouped(days: readonly SourceDay[], by: (day: SourceDay) => number) {
	const groups = new Map<number, SourceDay[]>();
	for (const day of days) {
		const own = groups.get(by(day));
		if (own) own.push(day);
		else groups.set(by(day), [day]);
	}
	return groups;
}
