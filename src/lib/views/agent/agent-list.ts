import { ordinaryDifference } from '$lib/analysis/agents/ordinary-difference';
import type { Period } from '$lib/domain/period';
import { METRICS, type Metric } from '$lib/domain/window';
import { agentHref } from '../contact/hrefs';
import { contactsHref } from '../contact/contact-query';
import { besidePeers, type BesidePeers } from './beside-peers';
import type { ShortCallsLine } from './short-calls-line';
import type { StoredComparison } from './stored-comparison';
import { tenureWords } from './tenure-words';

/** An agent as the list reads one; see the store for what the fields mean. */
export type ListedAgent = {
	agentId: number;
	externalId: string;
	name: string;
	hiredDay: number | null;
	team: string | null;
};

/** One agent of the list, ready to draw. */
export type AgentListRow = {
	externalId: string;
	href: string;
	name: string;
	team: string | null;
	tenure: string | null;
	/** null: nobody to compare with. */
	handleTime: BesidePeers | null;
	csat: BesidePeers | null;
	contacts: number;
	contactsHref: string;
	flags: number;
	flagsHref: string;
	/** null unless the agent's calls end within seconds. */
	shortCalls: ShortCallsLine | null;
};

export type AgentList = {
	/** Those of the page. */
	rows: AgentListRow[];
	/** How many there are on all pages. */
	total: number;
	/** Who of them differs more than agents ordinarily do, on whichever page. */
	beyond: (Pick<BesidePeers, 'standing' | 'rises'> & { href: string; text: string })[];
	/** Ends of all their intervals, by measure: an axis is the same on every page. */
	ends: Record<Metric, number[]>;
	teams: string[];
	/** Half the width of how agents ordinarily differ, by measure, on its score's scale; null: too few to say. */
	ordinary: Record<Metric, number | null>;
	/** Agents beyond it. */
	unusual: number;
	compared: number;
};

export type AgentListInput = {
	agents: readonly ListedAgent[];
	comparisons: readonly StoredComparison[];
	/** Contacts of the period by the agent's number. */
	contacts: ReadonlyMap<number, number>;
	/** Open flags by the agent's id in the source. */
	flags: ReadonlyMap<string, number>;
	/** By the agent's id in the source, of those whose calls end within seconds. */
	shortCalls: ReadonlyMap<string, ShortCallsLine>;
	period: Period;
	/** Only this team; empty: all. */
	team: string;
	/** Numbers of those asked for by seniority or work; null: whoever. */
	only: ReadonlySet<number> | null;
	sort: 'name' | 'team';
	/** Places of the page's rows among all of them, for how many there are; `until` exclusive. */
	pageOf: (total: number) => { from: number; until: number };
};

const inOrder = new Intl.Collator('en');

/**
 * The agents of a period side by side: by name or team, never by a number, because most differences between agents are
 * chance and work. Agents without a contact in the period are left out.
 */
export function agentList(input: AgentListInput): AgentList {
	const { agents, comparisons, contacts, flags, shortCalls, period, team, only, sort, pageOf } =
		input;
	const found = new Map(comparisons.map((one) => [`${one.metric}:${one.agentId}`, one]));
	const beside = (metric: Metric, id: string) => {
		const one = found.get(`${metric}:${id}`);
		return one ? besidePeers(one) : null;
	};
	const present = agents.filter(({ agentId }) => (contacts.get(agentId) ?? 0) > 0);
	const shown = present.filter(
		(agent) => (team === '' || agent.team === team) && (only?.has(agent.agentId) ?? true)
	);
	const byName = (a: ListedAgent, b: ListedAgent) => inOrder.compare(a.name, b.name);
	const byTeam = (a: ListedAgent, b: ListedAgent) =>
		inOrder.compare(a.team ?? '\uffff', b.team ?? '\uffff') || byName(a, b);
	shown.sort(sort === 'team' ? byTeam : byName);
	const { from, until } = pageOf(shown.length);
	const beyond = (id: string) =>
		METRICS.flatMap((metric) => {
			const one = found.get(`${metric}:${id}`);
			if (!one?.outlier) return [];
			const { standing, rises, sentence } = besidePeers(one);
			return [{ standing, rises, href: agentHref(id), text: sentence }];
		});
	const ends = (metric: Metric) =>
		shown.flatMap(({ externalId }) => {
			const one = found.get(`${metric}:${externalId}`);
			return one ? [one.low, one.high] : [];
		});
	const ordinary = (metric: Metric) =>
		ordinaryDifference(comparisons.filter((one) => one.metric === metric));
	const [handleTime, csat] = METRICS.map(ordinary);
	return {
		rows: shown.slice(from, until).map((agent) => ({
			externalId: agent.externalId,
			href: agentHref(agent.externalId),
			name: agent.name,
			team: agent.team,
			tenure: tenureWords(agent.hiredDay, period.until - 1),
			handleTime: beside('handle-time', agent.externalId),
			csat: beside('csat', agent.externalId),
			contacts: contacts.get(agent.agentId) ?? 0,
			contactsHref: contactsHref({ ...period, agent: agent.externalId }),
			flags: flags.get(agent.externalId) ?? 0,
			flagsHref: `/flags?agent=${encodeURIComponent(agent.externalId)}`,
			shortCalls: shortCalls.get(agent.externalId) ?? null
		})),
		total: shown.length,
		beyond: shown.flatMap(({ externalId }) => beyond(externalId)),
		ends: { 'handle-time': ends('handle-time'), csat: ends('csat') },
		teams: [...new Set(present.flatMap((agent) => agent.team ?? []))].sort(),
		ordinary: { 'handle-time': handleTime ?? null, csat: csat ?? null },
		unusual: new Set(comparisons.filter((one) => one.outlier).map((one) => one.agentId)).size,
		compared: new Set(comparisons.map((one) => one.agentId)).size
	};
}
