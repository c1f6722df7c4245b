import type { RateFunnel } from '$lib/analysis/over-service/rate-funnel';
import type { Period } from '$lib/domain/period';
import type { NotEnough } from '$lib/domain/window';
import { contactsHref } from '../contact/contact-query';
import { counted, decimal, whole } from '../format/number';

/** One agent as the funnel draws it; rates in over-served contacts of a thousand. */
export type FunnelAgent = {
	/** The agent's id in the source, and name. */
	id: string;
	name: string;
	contacts: number;
	overServed: number;
	perThousand: number;
	place: 'above' | 'within' | 'below';
	/** "12 of 2,000 contacts over-served", "6.0 in 1,000", "above the 99.8 % line". */
	facts: string[];
	/** The same in one line, after the name. */
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
	table: { columns: string[]; rows: FunnelCell[][] };
};

const PLACES = {
	above: 'above the 99.8 % line',
	within: 'within the lines',
	below: 'below the 99.8 % line'
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
	const columns = ['agent', 'contacts', 'over-served', 'in 1,000', 'place'];
	if ('notEnough' in funnel)
		return {
			...{ reason: funnel.notEnough, centre: 0, agents: [], curves: [], top: 0, beyond: null },
			sentence: `Not enough to say how agents compare, because ${funnel.notEnough}.`,
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
			const facts = [
				`${whole(flags)} of ${counted(n, 'contact', 'contacts')} over-served`,
				`${decimal(1000 * rate, 1)} in 1,000`,
				PLACES[place]
			];
			return {
				...{ id, name, contacts: n, overServed: flags, perThousand: 1000 * rate, place, facts },
				text: `${name}: ${facts.join(', ')}`,
				href: contactsHref({ ...period, agent: id, kinds: ['over-service'] })
			};
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
	const top = topOf(funnel);
	const above = points.filter(({ place }) => place === 'above').length;
	const whoIs = above === 0 ? 'none is' : above === 1 ? 'one is' : `${whole(above)} are`;
	return {
		reason: null,
		sentence: `Of ${counted(points.length, 'agent', 'agents')} ${whoIs} above the line that one in a thousand crosses when nobody stands out; usual are ${decimal(1000 * centreRate, 1)} in 1,000.`,
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
				...[whole(contacts), whole(overServed), decimal(perThousand, 1), PLACES[place]]
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
	return agents === 1
		? 'One agent with few contacts lies higher than the picture goes: the open mark at its top.'
		: `${whole(agents)} agents with few contacts lie higher than the picture goes: the open marks at its top.`;
}
