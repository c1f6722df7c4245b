import { type Random, seededRandom } from '../../../src/lib/demo/random';
import { scoreOf } from '../../../src/lib/demo/satisfaction';
import type { Moment, Shape } from './shape';

/** A Monday. */
export const FIRST_DAY = 20_094;

/** Contacts of a centre in columns, and what they were drawn around. */
export type OddContacts = {
	shape: Shape;
	/** Days from the first one; agents from 0; kinds of work over all queues from 0. */
	day: number[];
	agent: number[];
	shift: number[];
	peak: number[];
	kind: number[];
	/** ln seconds. */
	ln: number[];
	/** 1 to 5; 0 without an answer. */
	csat: number[];
	/** ln of the typical seconds of each kind. */
	typical: number[];
};

type Shock = [handle: number, csat: number];

/** Days that resemble the day before. */
function drawDays(random: Random, days: number, sd: number, memory: number): Shock[] {
	const fresh = Math.sqrt(1 - memory ** 2);
	let [handle, csat] = [random.normal(), random.normal()];
	return Array.from({ length: days }, () => {
		handle = memory * handle + fresh * random.normal();
		csat = memory * csat + fresh * random.normal();
		return [sd * handle, sd * csat];
	});
}

/** Draws a centre; the same for the same arguments. */
export function oddContacts(shape: Shape, seed: number): OddContacts {
	const random = seededRandom(seed, 77);
	const { agents, days, queues, kinds } = shape;
	const drawn: OddContacts = {
		...{ shape, day: [], agent: [], shift: [], peak: [], kind: [], ln: [], csat: [] },
		typical: Array.from({ length: queues * kinds }, () => 5.6 + shape.kind * random.normal())
	};
	const mood = drawn.typical.map(() => 0.2 * random.normal());
	const forAll = drawDays(random, days, shape.day, shape.memory);
	const ofQueue = Array.from({ length: queues }, () => drawDays(random, days, shape.queueDay, 0));
	for (let agent = 0; agent < agents; agent++) {
		const pair = (sd: number): Shock => [sd * random.normal(), sd * random.normal()];
		const own = pair(shape.agent);
		const weekends = pair(shape.slope);
		const evenings = pair(shape.slope);
		const second = random.chance(shape.twoQueues);
		let shift = 0;
		for (let day = 0; day < days; day++) {
			if (day % 7 === 0) shift = shape.shift(agent, day / 7, random);
			const weekday = (day % 7) + 1;
			const staffed = weekday > 5 ? shape.weekendStaff(day) : 0.85;
			const today = pair(shape.agentDay);
			if (!random.chance(staffed) || !shape.present(agent, day)) continue;
			for (let left = random.poisson(shape.contacts); left > 0; left--) {
				const queue = (agent + (second && random.chance(0.4) ? 1 : 0)) % queues;
				const moment: Moment = { day, weekday, shift, queue };
				const weights = Array.from({ length: kinds }, (_, k) => shape.mix(k, moment));
				const kind = queue * kinds + random.weighted(weights);
				const common = shape.common(moment);
				const sum = (i: 0 | 1) =>
					own[i] +
					today[i] +
					(weekday > 5 ? weekends[i] : 0) +
					(shift === 2 ? evenings[i] : 0) +
					(forAll[day]?.[i] ?? 0) +
					(ofQueue[queue]?.[day]?.[i] ?? 0);
				const spread = shape.contact * (random.chance(shape.heavy) ? 2 : 1);
				drawn.day.push(day);
				drawn.agent.push(agent);
				drawn.shift.push(shift);
				drawn.peak.push(random.chance(0.25) ? 1 : 0);
				drawn.kind.push(kind);
				drawn.ln.push(
					(drawn.typical[kind] ?? 0) + sum(0) + common.handle + spread * random.normal()
				);
				const score = scoreOf((mood[kind] ?? 0) + sum(1) + common.csat + random.normal());
				const lean = shape.lean[score - 1] ?? 1;
				drawn.csat.push(random.chance(Math.min(1, shape.answers * lean)) ? score : 0);
			}
		}
	}
	return drawn;
}
