import type { Random } from '$lib/demo/random';
import { DAYS, HALF_HOURS, QUEUES, SHIFTS, SIZES, WEEKDAYS, type Size } from './plan';
import type { Person } from './staff';

/** A contact that has come in and been given to somebody. Indices; seconds of the day. */
export type Arrival = { day: number; second: number; queue: number; agent: number };

/** Poisson arrivals by half hour and weekday, all busier or calmer from day to day, each given to somebody on duty. */
export function drawArrivals(random: Random, size: Size, staff: readonly Person[]): Arrival[] {
	const busy = Array.from({ length: DAYS }, () => random.gamma(25) / 25);
	const weight = (day: number) => (busy[day] ?? 0) * (WEEKDAYS[day % 7] ?? 0);
	let whole = 0;
	for (let day = 0; day < DAYS; day++) whole += weight(day);
	const scale = SIZES[size].contacts / (whole * HALF_HOURS.reduce((a, b) => a + b, 0));
	const arrivals: Arrival[] = [];
	for (let day = 0; day < DAYS; day++) {
		const today: Arrival[] = [];
		const taking = new Map<number, Shares>();
		for (const [half, relative] of HALF_HOURS.entries()) {
			for (const [queue, { share }] of QUEUES.entries()) {
				const key = 100 * queue + (half >> 1);
				const shares = taking.get(key) ?? onDuty(staff, day, half >> 1, queue);
				taking.set(key, shares);
				for (let left = random.poisson(scale * weight(day) * relative * share); left > 0; left--) {
					const second = 1800 * half + random.below(1800);
					const agent = shares.agents[random.weighted(shares.hours)] ?? 0;
					today.push({ day, second, queue, agent });
				}
			}
		}
		arrivals.push(...today.sort((a, b) => a.second - b.second));
	}
	return arrivals;
}

type Shares = { agents: number[]; hours: number[] };

/** Who takes the queue in an hour; where nobody is on duty, who is there that day, or could be. */
function onDuty(staff: readonly Person[], day: number, hour: number, queue: number): Shares {
	const able = [...staff.keys()].filter((i) => staff[i]?.queues.includes(queue));
	const present = able.filter((i) => (staff[i]?.shifts[day] ?? -1) >= 0);
	const now = present.filter((i) => {
		const shift = SHIFTS[staff[i]?.shifts[day] ?? -1];
		return shift !== undefined && shift.from <= hour && hour < shift.until;
	});
	const agents = now.length > 0 ? now : present.length > 0 ? present : able;
	return { agents, hours: agents.map((i) => staff[i]?.hours ?? 0) };
}
