import type { Random } from '$lib/demo/random';
import { DAYS, EFFECTS, NOISE, QUEUES, SHIFTS } from './plan';

/** An agent with what is hidden in real life. */
export type Person = {
	queues: readonly number[];
	/** Share of the work while on duty. */
	hours: number;
	/** Months of tenure on the first day. */
	tenure: number;
	handle: number;
	csat: number;
	weekendSlope: number;
	eveningSlope: number;
	answers: number;
	/** How much likelier to over-serve. */
	generosity: number;
	part: 'none' | 'declining' | 'unsteady';
	/** By day: index of the shift, -1 off duty. */
	shifts: readonly number[];
	/** By day, ln seconds and latent satisfaction. */
	dayHandle: readonly number[];
	dayCsat: readonly number[];
};

const EXPERIENCED_MONTHS = 8;
const DECLINING = 2;
const UNSTEADY = 3;

/** Draws the staff (METHODS, section I). @param isNull nobody declines or swings from day to day */
export function drawStaff(random: Random, size: number, isNull: boolean): Person[] {
	const tenures = Array.from({ length: size }, () =>
		random.chance(0.22) ? 5 * random.uniform() : 5 + random.exponential(24)
	);
	const parts = drawParts(random, tenures, isNull);
	return tenures.map((tenure, i) => {
		const own = i % QUEUES.length;
		const second = random.chance(0.25) ? [(own + 1 + random.below(3)) % QUEUES.length] : [];
		const part = parts.get(i) ?? 'none';
		const unsteady = part === 'unsteady';
		const handle = unsteady ? EFFECTS.unsteady.handle : NOISE.agentDay;
		const csat = unsteady ? EFFECTS.unsteady.csat : NOISE.agentDayCsat;
		const days = (sd: number) => Array.from({ length: DAYS }, () => sd * random.normal());
		return {
			queues: [own, ...second],
			hours: random.gamma(8) / 8,
			tenure,
			handle: NOISE.agent * random.normal(),
			csat: NOISE.agentCsat * random.normal(),
			weekendSlope: NOISE.slope * random.normal(),
			eveningSlope: NOISE.slope * random.normal(),
			answers: 0.3 * random.normal(),
			generosity: random.gamma(0.5) + 0.1,
			part,
			shifts: drawShifts(random),
			dayHandle: days(handle),
			dayCsat: days(csat)
		};
	});
}

function drawParts(random: Random, tenures: readonly number[], isNull: boolean) {
	const parts = new Map<number, Person['part']>();
	const experienced = [...tenures.keys()].filter((i) => (tenures[i] ?? 0) > EXPERIENCED_MONTHS);
	while (!isNull && parts.size < DECLINING + UNSTEADY && experienced.length > 0) {
		const [chosen] = experienced.splice(random.below(experienced.length), 1);
		parts.set(chosen ?? 0, parts.size < DECLINING ? 'declining' : 'unsteady');
	}
	return parts;
}

/** A shift for each week, the usual one in three weeks of four; those who work a weekend have weekdays off. */
function drawShifts(random: Random): number[] {
	const usual = random.weighted([0.45, 0.3, 0.25]);
	const likesWeekends = random.beta(1.3, 2.2);
	return Array.from({ length: DAYS / 7 }, () => {
		const shift = random.chance(0.75) ? usual : random.below(SHIFTS.length);
		const worksWeekend = random.chance(likesWeekends);
		return Array.from({ length: 7 }, (_, weekday) => {
			const probability = worksWeekend ? (weekday < 5 ? 0.62 : 0.95) : weekday < 5 ? 0.98 : 0;
			return random.chance(probability) ? shift : -1;
		});
	}).flat();
}
