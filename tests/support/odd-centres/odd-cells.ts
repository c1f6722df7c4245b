import type { SeriesCells } from '../../../src/lib/domain/series';
import { defaultSettings } from '../../../src/lib/domain/site';
import type { AnalysisWindow, WindowAgent } from '../../../src/lib/domain/window';
import { FIRST_DAY, type OddContacts } from './odd-contacts';

/** Scores are clipped so many spreads from the middle of their kind of work, as the store does by its baselines. */
const CLIP = 3.5;

const agentsOf = ({ shape }: OddContacts): WindowAgent[] =>
	Array.from({ length: shape.agents }, (_, a) => ({
		...{ id: a + 1, externalId: `a${a + 1}`, name: `Agent ${a + 1}` },
		...{ hiredDay: FIRST_DAY - shape.tenure(a), tenureLabel: null }
	}));

const segmentsOf = ({ shape, typical }: OddContacts) =>
	typical.map((_, kind) => ({
		...{ queue: 1 + Math.floor(kind / shape.kinds), topic: 1 + kind, channel: 0 }
	}));

function columns(centre: OddContacts, from: number) {
	const { shape, typical } = centre;
	const rows = [...centre.day.keys()].filter((row) => (centre.day[row] ?? 0) >= from);
	const ints = (column: readonly number[]) => Int32Array.from(rows, (row) => column[row] ?? 0);
	const score = Float64Array.from(rows, (row) => {
		const middle = typical[centre.kind[row] ?? 0] ?? 0;
		const reach = CLIP * shape.contact;
		return middle + Math.min(reach, Math.max(-reach, (centre.ln[row] ?? 0) - middle));
	});
	return {
		rows,
		agent: ints(centre.agent),
		day: ints(centre.day).map((day) => FIRST_DAY + day),
		segment: ints(centre.kind),
		shift: ints(centre.shift),
		peak: Int8Array.from(rows, (row) => centre.peak[row] ?? 0),
		csat: Float64Array.from(rows, (row) => centre.csat[row] ?? 0),
		score,
		one: new Float64Array(rows.length).fill(1)
	};
}

/** The last `days` of a centre as a review reads them, each contact a cell of its own. */
export function oddWindow(centre: OddContacts, days = 56): AnalysisWindow {
	const from = centre.shape.days - days;
	const { agent, day, segment, shift, peak, csat, score, one } = columns(centre, from);
	const rated = (points: number) => csat.map((c) => (c === points ? 1 : 0));
	const has = csat.map((c) => (c > 0 ? 1 : 0));
	return {
		period: { from: FIRST_DAY + from, until: FIRST_DAY + centre.shape.days },
		settings: defaultSettings('', 'UTC'),
		agents: agentsOf(centre),
		segments: segmentsOf(centre),
		shifts: ['Morning', 'Afternoon', 'Evening'],
		queues: new Map(Array.from({ length: centre.shape.queues }, (_, q) => [q + 1, `Q${q + 1}`])),
		cells: {
			...{ agent, day, shift, peak, segment },
			...{ n: one, s1: score, s2: score.map((y) => y * y), invited: one },
			csat: [rated(1), rated(2), rated(3), rated(4), rated(5)],
			joint: {
				...{ n: has, csat, ln: score.map((y, i) => y * (has[i] ?? 0)) },
				product: score.map((y, i) => y * (csat[i] ?? 0))
			}
		}
	};
}

/** A whole centre as improvements, declines and spreads read it. */
export function oddSeries(centre: OddContacts): SeriesCells {
	const { agent, day, segment, csat, score, one } = columns(centre, 0);
	return {
		...{ agents: agentsOf(centre), segments: segmentsOf(centre), agent, day, segment },
		...{ n: one, s1: score, s2: score.map((y) => y * y) },
		answers: csat.map((c) => (c > 0 ? 1 : 0)),
		...{ answers1: csat, answers2: csat.map((c) => c * c) }
	};
}
