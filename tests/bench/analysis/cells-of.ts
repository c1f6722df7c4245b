import type { SeriesCells } from '$lib/domain/series';
import { defaultSettings } from '$lib/domain/site';
import type { AnalysisWindow, WindowAgent } from '$lib/domain/window';
import { type ContactColumns, DAYS, QUEUES, TOPICS } from './contact-columns';

/** A Monday. */
const FIRST_DAY = 20_094;
const SHIFTS = ['Morning', 'Afternoon', 'Evening'];
const SEGMENTS = Array.from({ length: QUEUES * TOPICS }, (_, s) => ({
	queue: 1 + Math.floor(s / TOPICS),
	topic: 1 + (s % TOPICS),
	channel: 0
}));

/** Numbers the rows of one agent and day that share a key; rows come agent by agent and day by day. */
function grouped({ n, agent, day }: ContactColumns, keyOf: (row: number) => number) {
	const group = new Int32Array(n);
	const first: number[] = [];
	let known = new Map<number, number>();
	for (let row = 0; row < n; row++) {
		if (agent[row] !== agent[row - 1] || day[row] !== day[row - 1]) known = new Map();
		const key = keyOf(row);
		let found = known.get(key);
		if (found === undefined) {
			found = first.length;
			first.push(row);
			known.set(key, found);
		}
		group[row] = found;
	}
	return { group, first: Int32Array.from(first) };
}

function agentsOf({ agents }: ContactColumns): WindowAgent[] {
	return Array.from({ length: agents }, (_, a) => ({
		id: a + 1,
		externalId: `a${a}`,
		name: `Agent ${a}`,
		hiredDay: FIRST_DAY - (a % 5 === 0 ? 60 : 900),
		tenureLabel: null
	}));
}

function sums(size: number, group: Int32Array, of: (row: number) => number): Float64Array {
	const column = new Float64Array(size);
	for (let row = 0; row < group.length; row++)
		column[group[row] as number] = (column[group[row] as number] as number) + of(row);
	return column;
}

const value = (column: ArrayLike<number>, row: number) => column[row] as number;

/**
 * A review's window as the store hands it over.
 * @param perContact true: every contact a cell of its own, as an analysis without cells would read them
 */
export function windowOf(contacts: ContactColumns, perContact = false): AnalysisWindow {
	const { shift, peak, segment, ln, csat } = contacts;
	const { group, first } = grouped(contacts, (row) =>
		perContact
			? row
			: (value(shift, row) * 2 + value(peak, row)) * SEGMENTS.length + value(segment, row)
	);
	const size = first.length;
	const sum = (of: (row: number) => number) => sums(size, group, of);
	const answered = (row: number) => (value(csat, row) > 0 ? 1 : 0);
	const score = (points: number) => sum((row) => (csat[row] === points ? 1 : 0));
	return {
		period: { from: FIRST_DAY, until: FIRST_DAY + DAYS },
		settings: defaultSettings('Measured', 'UTC'),
		agents: agentsOf(contacts),
		segments: SEGMENTS,
		shifts: SHIFTS,
		queues: new Map(Array.from({ length: QUEUES }, (_, q) => [q + 1, `Queue ${q + 1}`])),
		cells: {
			agent: first.map((row) => value(contacts.agent, row)),
			day: first.map((row) => FIRST_DAY + value(contacts.day, row)),
			shift: first.map((row) => value(shift, row)),
			peak: Int8Array.from(first, (row) => value(peak, row)),
			segment: first.map((row) => value(segment, row)),
			n: sum(() => 1),
			s1: sum((row) => value(ln, row)),
			s2: sum((row) => value(ln, row) ** 2),
			csat: [score(1), score(2), score(3), score(4), score(5)],
			invited: sum(() => 1),
			joint: {
				n: sum(answered),
				csat: sum((row) => value(csat, row)),
				ln: sum((row) => answered(row) * value(ln, row)),
				product: sum((row) => value(csat, row) * value(ln, row))
			}
		}
	};
}

/**
 * The same days as a series for improvements, declines and day-to-day spreads.
 * @param perContact true: every contact a cell of its own
 */
export function seriesOf(contacts: ContactColumns, perContact = false): SeriesCells {
	const { segment, ln, csat } = contacts;
	const { group, first } = grouped(contacts, (row) => (perContact ? row : value(segment, row)));
	const sum = (of: (row: number) => number) => sums(first.length, group, of);
	return {
		agents: agentsOf(contacts),
		segments: SEGMENTS,
		agent: first.map((row) => value(contacts.agent, row)),
		day: first.map((row) => FIRST_DAY + value(contacts.day, row)),
		segment: first.map((row) => value(segment, row)),
		n: sum(() => 1),
		s1: sum((row) => value(ln, row)),
		s2: sum((row) => value(ln, row) ** 2),
		answers: sum((row) => (value(csat, row) > 0 ? 1 : 0)),
		answers1: sum((row) => value(csat, row)),
		answers2: sum((row) => value(csat, row) ** 2)
	};
}
