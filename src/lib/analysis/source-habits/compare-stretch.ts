import type { Habit } from './habit';
import type { Stretch } from './stretches';
import { joinedTallies, type Tally } from './tally';

/** A stretch beside what was usual in the same queues. */
export type ComparedStretch = { usual: number; now: number; n: number };

/** What was usual, by queue. */
export type Usual = ReadonlyMap<number, Tally>;

/** So much of a queue has to be known before anything is compared with it. */
const LEAST_BEFORE = 20;
const LEAST_NOW = 30;

/** What the stretches before had, queue by queue. */
export function usualOf(before: readonly Pick<Stretch, 'byQueue'>[]): Usual {
	const queues = new Set(before.flatMap(({ byQueue }) => [...byQueue.keys()]));
	return new Map(
		[...queues].map((queueId) => [
			queueId,
			joinedTallies(before.flatMap(({ byQueue }) => byQueue.get(queueId) ?? []))
		])
	);
}

/**
 * Compares within the queues that were there before, by the work of now: a queue that opens or closes is no other habit.
 * @param least contacts that are enough
 * @returns null where too little can be compared
 */
export function compareStretch(
	habit: Habit,
	usual: Usual,
	now: Pick<Stretch, 'byQueue'>,
	least = LEAST_NOW
): ComparedStretch | null {
	const { part, whole } = habit;
	const ratio = (tally: Tally) => part(tally) / whole(tally);
	if (habit.acrossQueues) {
		const [before, all] = [joinedTallies(usual.values()), joinedTallies(now.byQueue.values())];
		if (whole(before) < LEAST_BEFORE || whole(all) < least) return null;
		return { usual: ratio(before), now: ratio(all), n: whole(all) };
	}
	let [expected, parts, n] = [0, 0, 0];
	const known: Tally[] = [];
	for (const [queueId, tally] of now.byQueue) {
		const before = usual.get(queueId);
		if (!before || whole(before) < LEAST_BEFORE || whole(tally) === 0) continue;
		known.push(tally);
		parts += part(tally);
		n += whole(tally);
		expected += whole(tally) * ratio(before);
	}
	if (n < least) return null;
	// Only the commonest length of all queues together is no sum.
	const shown = habit.kind === 'wrap-capped' ? part(joinedTallies(known)) : parts;
	return { usual: expected / n, now: shown / n, n };
}

/** Whether any of the stretches before was so in the same queues: then it is no change, only rare. */
export function isPrecedented(
	habit: Habit,
	before: readonly Stretch[],
	now: Stretch,
	usual: number
): boolean {
	return before.some(({ byQueue }) => {
		const same = [...byQueue].filter(([queueId]) => habit.acrossQueues || now.byQueue.has(queueId));
		const all = joinedTallies(same.map(([, tally]) => tally));
		const n = habit.whole(all);
		return n >= LEAST_BEFORE && habit.left(usual, habit.part(all) / n);
	});
}
