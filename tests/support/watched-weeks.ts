import type { AlarmPlan } from '$lib/analysis/usual/alarm-plan';
import { usualHours } from '$lib/analysis/usual/usual-hours';
import { watchHours, type WatchedHour } from '$lib/analysis/usual/watch-hours';
import { FIRST_DAY, hourStream, type HourStream } from './hour-stream';

/** Weeks from which a stream learns what is usual, and weeks that are then watched one by one. */
const LEARNT = 8;
export const WATCHED = 8;

/** Streams of a simulation: the same restlessness, each with chance of its own. */
export type Streams = Omit<HourStream, 'seed' | 'weeks'> & { streams: number; firstSeed: number };

/**
 * The weeks that a wall would have watched: each against the eight before it, as if the centre had been open ever since.
 * @param plans followed side by side
 * @returns the hours of each plan, stream after stream, week after week
 */
export function* watchedWeeks(
	{ streams, firstSeed, ...like }: Streams,
	plans: readonly AlarmPlan[]
): Generator<WatchedHour[][]> {
	for (let s = 0; s < streams; s++) {
		const rows = hourStream({ ...like, seed: firstSeed + s, weeks: LEARNT + WATCHED });
		const between = (from: number, until: number) =>
			rows.filter(({ localDay }) => localDay >= from && localDay < until);
		for (let week = LEARNT; week < LEARNT + WATCHED; week++) {
			const start = FIRST_DAY + 7 * week;
			const usual = usualHours(between(start - 7 * LEARNT, start), 'handle-time');
			if ('notEnough' in usual) throw new Error(usual.notEnough);
			const watched = between(start, start + 7);
			yield plans.map((plan) => watchHours(watched, usual, plan));
		}
	}
}

/** How many alarms begin among some hours. */
export function alarmsIn(hours: readonly WatchedHour[]): number {
	return hours.filter(({ side }, i) => side !== 'usual' && side !== (hours[i - 1]?.side ?? 'usual'))
		.length;
}
