import { weekdayOf, weekOf } from '$lib/domain/local-time';
import type { DemoCentre } from './demo-centre';
import { seededRandom } from './random';

/** Hours of the three shifts, which overlap. */
const SHIFTS = [
	{ from: 7, until: 15 },
	{ from: 11, until: 19 },
	{ from: 14, until: 22 }
];

/** Who works when on one day. */
export type DayRoster = {
	/** Indices of the agents on duty in an hour who take a queue; never empty once somebody takes the queue. */
	taking(queue: number, hour: number): readonly number[];
};

/**
 * The roster of a day: a shift for each week, the usual one in three weeks of four; those who work the weekend have
 * weekdays off.
 */
export function rosterOf(centre: DemoCentre, day: number): DayRoster {
	const week = weekOf(day, 1);
	const weekend = weekdayOf(day) >= 6;
	const shifts = centre.agents.map((agent, i) => {
		const weekly = seededRandom(centre.seed, 3, week, i);
		const shift = weekly.chance(0.75) ? agent.usualShift : weekly.below(SHIFTS.length);
		const worksWeekend = weekly.chance(agent.weekendChance);
		if (day < agent.hiredDay) return null;
		const today = seededRandom(centre.seed, 4, day, i);
		const probability = worksWeekend ? (weekend ? 0.95 : 0.62) : weekend ? 0 : 0.98;
		return today.chance(probability) ? (SHIFTS[shift] ?? null) : null;
	});
	const indices = [...centre.agents.keys()];
	const skilled = (queue: number) =>
		indices.filter((i) => {
			const agent = centre.agents[i];
			return (
				agent && day >= agent.hiredDay && (agent.queue === queue || agent.secondQueue === queue)
			);
		});
	const known = new Map<number, readonly number[]>();
	return {
		taking(queue, hour) {
			const key = 24 * queue + hour;
			const before = known.get(key);
			if (before) return before;
			const able = skilled(queue);
			const atWork = able.filter((i) => shifts[i]);
			const now = atWork.filter((i) => {
				const shift = shifts[i];
				return shift && hour >= shift.from && hour < shift.until;
			});
			const taking = now.length > 0 ? now : atWork.length > 0 ? atWork : able;
			known.set(key, taking);
			return taking;
		}
	};
}
