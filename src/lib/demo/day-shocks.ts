import type { DemoCentre } from './demo-centre';
import { seededRandom } from './random';
import { NOISE } from './story';

/** How a day differs from others for the whole centre. */
export type DayShock = { handle: number; csat: number };

/**
 * Shocks of whole days: an AR(1) process for each metric, so that a bad day is often followed by another.
 * @returns a function of the day number, any day since the first of the history
 */
export function dayShocks(centre: DemoCentre): (day: number) => DayShock {
	const known: DayShock[] = [];
	const fresh = Math.sqrt(1 - NOISE.dayMemory ** 2);
	return (day) => {
		while (known.length <= day - centre.firstDay) {
			const random = seededRandom(centre.seed, 2, centre.firstDay + known.length);
			const before = known.at(-1);
			const keep = before ? NOISE.dayMemory : 0;
			const add = before ? fresh : 1;
			known.push({
				handle: keep * (before?.handle ?? 0) + add * NOISE.dayHandle * random.normal(),
				csat: keep * (before?.csat ?? 0) + add * NOISE.dayCsat * random.normal()
			});
		}
		return known[day - centre.firstDay] ?? { handle: 0, csat: 0 };
	};
}
