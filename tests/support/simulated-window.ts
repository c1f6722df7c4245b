import { defaultSettings } from '$lib/domain/site';
import { weekdayOf } from '$lib/domain/local-time';
import type { AnalysisWindow } from '$lib/domain/window';

/** One contact as the simulation sees it; shift 0 morning, 1 afternoon, 2 evening. */
export type SimulatedContact = {
	agent: number;
	/** Day of the window, from 0, a Monday. */
	day: number;
	weekday: number;
	shift: number;
	peak: number;
	queue: number;
};

export type Simulation = {
	seed: number;
	agents?: number;
	days?: number;
	queues?: number;
	/** Kinds of work a queue. */
	kinds?: number;
	/** Contacts an agent and working day. */
	contacts?: number;
	answerRate?: number;
	newAgents?: number;
	/** Spread between agents' means, of their days, and of days for everyone, in ln seconds. */
	spread?: { agent: number; agentDay: number; day: number };
	/** What is planted, in ln seconds and in points. */
	handle?: (contact: SimulatedContact) => number;
	satisfaction?: (contact: SimulatedContact) => number;
};

/** mulberry32 with normal deviates by Box and Muller. */
function chance(seed: number) {
	let state = seed >>> 0;
	const uniform = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
	return { uniform, normal };
}

/** A Monday. */
const FIRST_DAY = 20_094;
type Cell = {
	key: number;
	n: number;
	s1: number;
	s2: number;
	csat: number[];
	invited: number;
	joint: number[];
};

/**
 * A window of a simulated centre: agents of one queue each (a quarter of a second one) who differ, work five days of
 * seven and mostly one shift, whose days differ, with days that differ for all; ln handle time with spread .6 about the
 * kind of work, ratings 1 to 5 cut from a normal of mean 4.2. Deterministic in its arguments.
 */
export function simulatedWindow({
	seed,
	agents = 40,
	days = 56,
	queues = 2,
	kinds = 4,
	contacts = 14,
	answerRate = 0.25,
	newAgents = 0,
	spread = { agent: 0.16, agentDay: 0.08, day: 0.04 },
	handle = () => 0,
	satisfaction = () => 0
}: Simulation): AnalysisWindow {
	const { uniform, normal } = chance(seed);
	const segments = Array.from({ length: queues * kinds }, (_, s) => ({
		queue: 1 + Math.floor(s / kinds),
		topic: 1 + (s % kinds),
		channel: 0
	}));
	const typical = segments.map(() => 5.5 + 0.4 * normal());
	const ofDay = Array.from({ length: days }, () => [normal(), normal()] as const);
	const cells = new Map<number, Cell>();
	for (let agent = 0; agent < agents; agent++) {
		const [slow, liked, primary, second] = [
			normal(),
			normal(),
			Math.floor(3 * uniform()),
			uniform()
		];
		for (let day = 0; day < days; day++) {
			if (uniform() > 5 / 7) continue;
			const weekday = weekdayOf(FIRST_DAY + day);
			const usual = uniform() < 0.7 ? primary : Math.floor(3 * uniform());
			const today = normal();
			for (let i = 0; i < contacts; i++) {
				const own = 1 + (agent % queues);
				const queue = second < 0.25 && uniform() < 0.4 ? 1 + (own % queues) : own;
				const late = usual === 2 || weekday > 5;
				const kind = Math.min(kinds - 1, Math.floor(kinds * uniform() ** (late ? 0.7 : 1)));
				const segment = (queue - 1) * kinds + kind;
				const shift = uniform() < 0.75 ? usual : Math.floor(3 * uniform());
				const peak = uniform() < 0.25 ? 1 : 0;
				const contact = { agent, day, weekday, shift, peak, queue };
				const [forAll, mood] = ofDay[day] ?? [0, 0];
				const y =
					(typical[segment] ?? 0) +
					spread.agent * slow +
					spread.agentDay * today +
					spread.day * forAll +
					handle(contact) +
					0.6 * normal();
				const key = (((agent * days + day) * 4 + shift + 1) * 3 + peak + 1) * 1000 + segment;
				let cell = cells.get(key);
				if (!cell) {
					cell = {
						key,
						n: 0,
						s1: 0,
						s2: 0,
						csat: [0, 0, 0, 0, 0],
						invited: 0,
						joint: [0, 0, 0, 0]
					};
					cells.set(key, cell);
				}
				cell.n++;
				cell.s1 += y;
				cell.s2 += y * y;
				cell.invited++;
				if (uniform() > answerRate) continue;
				const felt = 4.2 + 0.2 * liked + 0.05 * mood + satisfaction(contact) + 1.1 * normal();
				const score = Math.min(5, Math.max(1, Math.round(felt)));
				cell.csat[score - 1] = (cell.csat[score - 1] ?? 0) + 1;
				cell.joint = [1, score, y, score * y].map((x, j) => (cell?.joint[j] ?? 0) + x);
			}
		}
	}
	return inColumns([...cells.values()], { agents, days, queues, newAgents, segments });
}

function inColumns(
	cells: Cell[],
	centre: {
		agents: number;
		days: number;
		queues: number;
		newAgents: number;
		segments: AnalysisWindow['segments'];
	}
): AnalysisWindow {
	const { agents, days, queues, newAgents, segments } = centre;
	const part = (from: number, size: number) => (cell: Cell) => Math.floor(cell.key / from) % size;
	const int = (pick: (cell: Cell) => number) => Int32Array.from(cells, pick);
	const sums = (pick: (cell: Cell) => number) => Float64Array.from(cells, pick);
	const csat = (score: number) => sums((cell) => cell.csat[score - 1] ?? 0);
	const joint = (index: number) => sums((cell) => cell.joint[index] ?? 0);
	const period = { from: FIRST_DAY, until: FIRST_DAY + days };
	return {
		period,
		settings: defaultSettings('Simulated', 'UTC'),
		agents: Array.from({ length: agents }, (_, a) => ({
			id: 100 + a,
			externalId: `a${a}`,
			name: `Agent ${a}`,
			hiredDay: FIRST_DAY - (a < newAgents ? 30 : 900),
			tenureLabel: null
		})),
		segments,
		shifts: ['Morning', 'Afternoon', 'Evening'],
		queues: new Map(Array.from({ length: queues }, (_, q) => [q + 1, `Queue ${q + 1}`])),
		cells: {
			agent: int(part(12_000 * days, Infinity)),
			day: int((cell) => FIRST_DAY + part(12_000, days)(cell)),
			shift: int((cell) => part(3000, 4)(cell) - 1),
			peak: Int8Array.from(cells, (cell) => part(1000, 3)(cell) - 1),
			segment: int(part(1, 1000)),
			n: sums((cell) => cell.n),
			s1: sums((cell) => cell.s1),
			s2: sums((cell) => cell.s2),
			csat: [csat(1), csat(2), csat(3), csat(4), csat(5)],
			invited: sums((cell) => cell.invited),
			joint: { n: joint(0), csat: joint(1), ln: joint(2), product: joint(3) }
		}
	};
}
