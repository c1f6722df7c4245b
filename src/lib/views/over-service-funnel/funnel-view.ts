import type { RateFunnel } from '$lib/analysis/over-service/rate-funnel';
import type { Period } from '$lib/domain/period';
import type { NotEnough } from '$lib/domain/window';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref } from '../contact/contact-query';
import { amount, decimal, whole } from '../format/number';
import { funnelReason } from './funnel-reason';

/** One agent as the funnel draws it; rates in over-served contacts of a thousand. */
export type FunnelAgent = {
	/** The agent's id in the source, and name. */
	id: string;
	name: string;
	contacts: number;
	overServed: number;
	perThousand: number;
	place: 'above' | 'within' | 'below';
	/** "Ada: 12 of 2,000 contacts over-served, 6.0 in 1,000, above the 99.8 % line". */
	text: string;
	/** The agent's over-served contacts. */
	href: string;
};

/** A line of the funnel: contacts across, over-served of a thousand upwards. */
export type FunnelCurve = { name: string; points: { x: number; y: number }[] };

/** A cell of the table twin: words, or words that lead to contacts. */
type FunnelCell = string | { text: string; href: string };

/** The funnel of agents' over-service rates, ready to draw, with its table twin; or why there is none. */
export type FunnelView = {
	reason: string | null;
	sentence: string;
	centre: number;
	/** By name, never by rate. */
	agents: FunnelAgent[];
	curves: FunnelCurve[];
	/** Where the picture ends, in over-served of a thousand; few contacts would stretch it past reading. */
	top: number;
	/** Says how many agents lie beyond it; null where nobody does. */
	beyond: string | null;
	/** What the axes and the lines are called. */
	words: { contacts: string; rate: string; outer: string; inner: string };
	table: { columns: string[]; rows: FunnelCell[][] };
};

const PLACES = {
	above: m.agents_above,
	within: m.agents_within,
	below: m.agents_below
} as const;

/**
 * Draws the funnel.
 * @param nameOf id in the source and name of an agent by number
 */
export function funnelView(
	funnel: RateFunnel | NotEnough,
	nameOf: (agent: number) => { id: string; name: string },
	period: Period
): FunnelView {
	const contacts = m.reason_contacts();
	const columns = [
		...[m.agents_head_agent(), contacts, m.words_over_served(), m.agents_head_in_thousand()],
		m.agents_head_place()
	];
	const words = {
		...{ contacts, rate: m.agents_axis() },
		...{ outer: m.agents_outer_line(), inner: m.agents_inner_line() }
	};
	if ('notEnough' in funnel)
		return {
			...{ reason: funnel.notEnough, centre: 0, agents: [], curves: [], top: 0, beyond: null },
			sentence: m.agents_funnel_untold({ reason: funnelReason(funnel.notEnough) }),
			words,
			table: { columns, rows: [] }
		};
	const { centreRate, lines, points } = funnel;
	const curve = (name: string, of: (line: (typeof lines)[number]) => number): FunnelCurve => ({
		name,
		points: lines.map((line) => ({ x: line.n, y: 1000 * of(line) }))
	});
	const agents = points
		.map(({ agent, n, flags, rate, place }): FunnelAgent => {
			const { id, name } = nameOf(agent);
			const facts = {
				counts: m.agents_over_served({ flags: whole(flags), ...amount(n) }),
				rate: m.agents_in_thousand({ rate: decimal(1000 * rate, 1) }),
				place: PLACES[place]()
			};
			return {
				...{ id, name, contacts: n, overServed: flags, perThousand: 1000 * rate, place },
				text: m.agents_funnel_agent({ name, ...facts }),
				href: contactsHref({ ...period, agent: id, kinds: ['over-service'] })
			};
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
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
		words,
		centre: 1000 * centreRate,
		agents,
		top,
		beyond: beyondWords(agents.filter(({ perThousand }) => perThousand > top).length),
		curves: [
			curve('99.8 %, upper', ({ high998 }) => high998),
			curve('95 %, upper', ({ high95 }) => high95),
			curve('95 %, lower', ({ low95 }) => low95),
			curve('99.8 %, lower', ({ low998 }) => low998)
		],
		table: {
			columns,
			rows: agents.map(({ name, href, contacts, overServed, perThousand, place }) => [
				{ text: name, href },
				...[whole(contacts), whole(overServed), decimal(perThousand, 1), PLACES[place]()]
			])
		}
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
