import { seededRandom } from '$lib/demo/random';
import { scoreOf } from '$lib/demo/satisfaction';

/** Contacts of a centre in columns: who, when, what, and the scores. */
export type ContactColumns = {
	agents: number;
	n: number;
	agent: Int32Array;
	/** From 0, a Monday. */
	day: Int32Array;
	/** 0 morning, 1 afternoon, 2 evening. */
	shift: Int32Array;
	peak: Int8Array;
	segment: Int32Array;
	/** ln seconds. */
	ln: Float64Array;
	/** 1 to 5; 0 unanswered. */
	csat: Int8Array;
};

export const DAYS = 56;
export const QUEUES = 8;
export const TOPICS = 4;
/** Of an agent on a working day. */
const CONTACTS = 14;
const WORKING = 40;

/**
 * Eight weeks of a centre of agents who differ, work mostly one shift and one queue, and answer five days of seven.
 * Deterministic in its arguments.
 */
export function contactColumns(agents: number, seed: number): ContactColumns {
	const n = agents * WORKING * CONTACTS;
	const columns: ContactColumns = {
		...{ agents, n, agent: new Int32Array(n), day: new Int32Array(n) },
		...{ shift: new Int32Array(n), peak: new Int8Array(n), segment: new Int32Array(n) },
		...{ ln: new Float64Array(n), csat: new Int8Array(n) }
	};
	let row = 0;
	for (let agent = 0; agent < agents; agent++) {
		const random = seededRandom(seed, agent);
		const usual = random.below(3);
		const slow = 0.16 * random.normal();
		const off = random.below(7);
		for (let day = 0; day < DAYS; day++) {
			// Two days off that follow one another, other ones for other agents.
			if ((day + off) % 7 < 2) continue;
			const today = 0.08 * random.normal();
			for (let i = 0; i < CONTACTS; i++, row++) {
				const own = random.chance(0.9) ? agent % QUEUES : random.below(QUEUES);
				const topic = random.below(TOPICS);
				columns.agent[row] = agent;
				columns.day[row] = day;
				columns.shift[row] = random.chance(0.75) ? usual : random.below(3);
				columns.peak[row] = random.chance(0.25) ? 1 : 0;
				columns.segment[row] = own * TOPICS + topic;
				columns.ln[row] = 5.2 + 0.2 * topic + slow + today + 0.6 * random.normal();
				columns.csat[row] = random.chance(0.2) ? scoreOf(random.normal()) : 0;
			}
		}
	}
	return columns;
}
