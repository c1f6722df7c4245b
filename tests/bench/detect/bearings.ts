import type { Random } from '$lib/demo/random';
import type { Effect, Planted } from './centre';
import { DAYS, EFFECTS, NOISE, QUEUES } from './plan';
import type { Arrival } from './routing';
import type { Person } from './staff';

const EVENING_FROM = 17 * 3600;
const DAYS_A_MONTH = 30.4;

export function isEvening({ second }: Pick<Arrival, 'second'>): boolean {
	return second >= EVENING_FROM;
}

export function isWeekend({ day }: Pick<Arrival, 'day'>): boolean {
	return day % 7 >= 5;
}

/** Shocks of whole days that everybody feels: AR(1). */
export function drawDays(random: Random): Effect[] {
	const fresh = Math.sqrt(1 - NOISE.dayMemory ** 2);
	const days: Effect[] = [];
	for (let day = 0; day < DAYS; day++) {
		const before = days[day - 1];
		const next = (was: number | undefined, sd: number) =>
			was === undefined
				? sd * random.normal()
				: NOISE.dayMemory * was + fresh * sd * random.normal();
		days.push({
			handle: next(before?.handle, NOISE.day),
			csat: next(before?.csat, NOISE.dayCsat)
		});
	}
	return days;
}

/** Everything that bears on a contact through who and when, not through what it is about. */
export function bearing(
	arrival: Arrival,
	{ person, ofDay, planted }: { person: Person; ofDay: Effect; planted: Planted }
): Effect {
	const { day } = arrival;
	const slope =
		(isWeekend(arrival) ? person.weekendSlope : 0) + (isEvening(arrival) ? person.eveningSlope : 0);
	const sum = {
		handle: person.handle + slope + (person.dayHandle[day] ?? 0) + ofDay.handle,
		csat: person.csat - 0.3 * slope + (person.dayCsat[day] ?? 0) + ofDay.csat
	};
	const add = (effect: Effect | null, share: number) => {
		sum.handle += share * (effect?.handle ?? 0);
		sum.csat += share * (effect?.csat ?? 0);
	};
	const queue = QUEUES[arrival.queue]?.name;
	const { weekend, evening, newcomers, improvements, release } = planted;
	add(weekend, weekend?.queue === queue && isWeekend(arrival) ? 1 : 0);
	add(evening, isEvening(arrival) ? 1 : 0);
	const months = person.tenure + day / DAYS_A_MONTH;
	add(newcomers, newcomers ? Math.exp(-months / newcomers.months) : 0);
	for (const step of improvements) {
		const since = day - step.day;
		const left = step.halfLifeDays === null ? 1 : 0.5 ** (since / step.halfLifeDays);
		add(step, step.queue === queue && since >= 0 ? left : 0);
	}
	add(release, release && day >= release.from && day < release.until ? 1 : 0);
	const { from, until } = EFFECTS.decline;
	const declined = Math.min(1, Math.max(0, (day - from) / (until - from)));
	add(EFFECTS.decline, person.part === 'declining' ? declined : 0);
	return sum;
}
