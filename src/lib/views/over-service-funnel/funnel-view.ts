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
	perThousand: number;
	place: 'above' | 'within' | 'below';
	/** "Anna: 12 of 2,000 contacts over-served, 6.0 in 1,000, above the 99.8 % line". */
	text: string;
	/** The agent's over-served contacts. */
	href: string;
};

/** A line of the funnel: contacts across, over-served of a thousand upwards. */
export type FunnelCurve = { name: string; points: { x: number; y: number }[] };

/** The funnel of agents' over-service rates, ready to draw, with its table twin; or why there is none. */
export type FunnelView = {
	reason: string | null;
	sentence: string;
	centre: number;
	agents: FunnelAgent[];
	curves: FunnelCurve[];
	table: { columns: string[]; rows: string[][] };
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
			...{ reason: funnel.notEnough, centre: 0, agents: [], curves: [] },
			sentence: `Not enough to say how agents compare, because ${funnel.notEnough}.`,
			table: { columns, rows: [] }
		};
	const { centreRate, lines, points } = funnel;
	const curve = (name: string, of: (line: (typeof lines)[number]) => number): FunnelCurve => ({
		name,
		points: lines.map((line) => ({ x: line.n, y: 1000 * of(line) }))
	});
	const agents = points.map(({ agent, n, flags, rate, place }) => {
		const { id, name } = nameOf(agent);
		return {
			...{ id, name, contacts: n, perThousand: 1000 * rate, place },
			text: `${name}: ${whole(flags)} of ${counted(n, 'contact', 'contacts')} over-served, ${decimal(1000 * rate, 1)} in 1,000, ${PLACES[place]}`,
			href: contactsHref({ ...period, agent: id, kinds: ['over-service'] })
		};
	});
	const above = points.filter(({ place }) => place === 'above').length;
	const whoIs = above === 0 ? 'none is' : above === 1 ? 'one is' : `${whole(above)} are`;
	return {
		reason: null,
		sentence: `Of ${counted(points.length, 'agent', 'agents')} ${whoIs} above the line that one in a thousand crosses when nobody stands out; usual are ${decimal(1000 * centreRate, 1)} in 1,000.`,
		centre: 1000 * centreRate,
		agents,
		curves: [
			curve('99.8 %, upper', ({ high998 }) => high998),
			curve('95 %, upper', ({ high95 }) => high95),
			curve('95 %, lower', ({ low95 }) => low95),
			curve('99.8 %, lower', ({ low998 }) => low998)
		],
		table: {
			columns,
			rows: points.map(({ agent, n, flags, rate, place }) => [
				nameOf(agent).name,
				...[whole(n), whole(flags), decimal(1000 * rate, 1), PLACES[place]]
			])
		}
	};
}
