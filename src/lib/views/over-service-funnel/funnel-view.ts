import type { RateFunnel } from '$lib/analysis/over-service/rate-funnel';
import type { Period } from '$lib/domain/period';
import type { NotEnough } from '$lib/domain/window';
import { m } from '$lib/i18n/compiled/messages';
import { amount, decimal, whole } from '../format/number';
import type { FunnelCount } from './funnel-agent';
import { funnelReason } from './funnel-reason';

/** A line of the funnel: contacts across, over-served of a thousand upwards. */
export type FunnelCurve = { name: string; points: { x: number; y: number }[] };

/** The funnel of agents' over-service rates, ready to draw; or why there is none. */
export type FunnelView = {
	reason: string | null;
	sentence: string;
	centre: number;
	/** By name, never by rate; `funnelAgent` says what each of them means. */
	counted: FunnelCount[];
	/** The days whose contacts were counted. */
	period: Period;
	curves: FunnelCurve[];
	/** Where the picture ends, in over-served of a thousand; few contacts would stretch it past reading. */
	top: number;
	/** Says how many agents lie beyond it; null where nobody does. */
	beyond: string | null;
	/** What the axes and the lines are called. */
	words: { contacts: string; rate: string; outer: string; inner: string };
};

const inOrder = new Intl.Collator('en');
const SIDES = { above: 1, within: 0, below: -1 } as const;

/**
 * Draws the funnel.
 * @param nameOf id in the source and name of an agent by number
 */
export function funnelView(
	funnel: RateFunnel | NotEnough,
	nameOf: (agent: number) => { id: string; name: string },
	period: Period
): FunnelView {
	const words = {
		...{ contacts: m.reason_contacts(), rate: m.agents_axis() },
		...{ outer: m.agents_outer_line(), inner: m.agents_inner_line() }
	};
	if ('notEnough' in funnel)
		return {
			...{ reason: funnel.notEnough, centre: 0, counted: [], curves: [], top: 0, beyond: null },
			sentence: m.agents_funnel_untold({ reason: funnelReason(funnel.notEnough) }),
			...{ words, period }
		};
	const { centreRate, lines, points } = funnel;
	const curve = (name: string, of: (line: (typeof lines)[number]) => number): FunnelCurve => ({
		name,
		points: lines.map((line) => ({ x: line.n, y: 1000 * of(line) }))
	});
	const counted = points
		.map(({ agent, n, flags, place }): FunnelCount => {
			const { id, name } = nameOf(agent);
			return [id, name, n, flags, SIDES[place]];
		})
		.sort(([, a], [, b]) => inOrder.compare(a, b));
	const top = topOf(funnel);
	const above = points.filter(({ place }) => place === 'above').length;
	const said = {
		...{ agents: m.counts_agents(amount(points.length)), above: whole(above) },
		rate: decimal(1000 * centreRate, 1)
	};
	return {
		reason: null,
		sentence:
			above === 0
				? m.agents_funnel_none(said)
				: above === 1
					? m.agents_funnel_one(said)
					: m.agents_funnel_some(said),
		...{ words, period },
		centre: 1000 * centreRate,
		counted,
		top,
		beyond: beyondWords(points.filter(({ rate }) => 1000 * rate > top).length),
		curves: [
			curve('99.8 %, upper', ({ high998 }) => high998),
			curve('95 %, upper', ({ high95 }) => high95),
			curve('95 %, lower', ({ low95 }) => low95),
			curve('99.8 %, lower', ({ low998 }) => low998)
		]
	};
}

/** A tenth of the lower quarter of contacts is a handful. */
const FEW = 10;

/**
 * The highest rate to draw, of a thousand: the line itself from the lower quarter of contacts on, the agents there, and
 * whoever is outside the lines with more than a handful: three contacts of somebody new would stretch it past reading.
 */
function topOf({ points, lines }: RateFunnel): number {
	const sizes = points.map(({ n }) => n).sort((a, b) => a - b);
	const quarter = sizes[Math.floor(sizes.length / 4)] ?? 0;
	const line = lines.find(({ n }) => n >= quarter)?.high998 ?? 0;
	const most = points
		.filter(({ n, place }) => n >= (place === 'within' ? quarter : quarter / FEW))
		.reduce((highest, { rate }) => Math.max(highest, rate), line);
	return Math.min(1000, Math.max(1, 1120 * most));
}

function beyondWords(agents: number): string | null {
	if (agents === 0) return null;
	return m.agents_funnel_high(amount(agents));
}
