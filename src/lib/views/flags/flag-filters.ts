import { m } from '$lib/i18n/compiled/messages';
import { FLAG_KINDS, FLAG_STATUSES, type FlagKind } from '$lib/flags/flag';
import { queueFilter } from '../shared-words/queue-filter';
import { FLAG_SPANS, flagsHref, NOBODY, type FlagQuery } from './flag-query';
import { kindWord, STATUS_WORDS } from './flag-words';

/** The choices above the list, as the filter bar draws them. */
export function flagFilters(
	query: FlagQuery,
	queues: readonly string[],
	agents: readonly AgentName[],
	owners: readonly string[]
) {
	const named = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
	return [
		{
			name: 'status',
			label: m.flags_status(),
			value: query.status ?? 'all',
			options: [
				...FLAG_STATUSES.map((status) => ({ value: status, label: STATUS_WORDS[status]() })),
				{ value: 'all', label: m.flags_any_status() }
			]
		},
		queueFilter(query.queue ?? '', queues),
		{
			name: 'agent',
			label: m.flags_agent(),
			value: query.agent ?? '',
			options: [
				{ value: '', label: m.flags_all_agents() },
				...agents.map(({ externalId, name }) => ({ value: externalId, label: name }))
			]
		},
		{
			name: 'owner',
			label: m.flags_owner(),
			value: query.owner ?? '',
			options: [
				{ value: '', label: m.flags_any_owner() },
				{ value: NOBODY, label: m.flags_no_owner() },
				...named(withAsked(owners, query.owner))
			]
		},
		{
			name: 'answered',
			label: m.own_flag_answer(),
			value: query.answered ?? '',
			options: [
				{ value: '', label: m.own_flag_any() },
				{ value: 'yes', label: m.own_flag_answered() },
				{ value: 'no', label: m.own_flag_unanswered() }
			]
		},
		{
			name: 'days',
			label: m.flags_period(),
			value: query.days,
			options: [...Object.entries(FLAG_SPANS).map(([value, said]) => ({ value, label: said() }))]
		}
	];
}

/** An address may ask for somebody who looks after nothing any more: the choice says so, too. */
function withAsked(owners: readonly string[], asked: string | undefined): readonly string[] {
	return asked === undefined || asked === NOBODY || owners.includes(asked)
		? owners
		: [...owners, asked];
}

export type AgentName = { externalId: string; name: string };

/**
 * Every kind that has flags, with how many; the first tab shows all.
 * @param explained kinds of which the screen has something to say where there are none, too
 */
export function kindTabs(
	query: FlagQuery,
	counts: readonly { kind: string; n: number }[],
	explained: readonly FlagKind[] = []
) {
	const byKind = new Map<string, number>();
	for (const { kind, n } of counts) byKind.set(kind, (byKind.get(kind) ?? 0) + n);
	const all = counts.reduce((sum, { n }) => sum + n, 0);
	const tab = (kind: FlagQuery['kind'], text: string, n: number) => ({
		href: flagsHref({ ...query, kind, cursor: undefined, flag: undefined }),
		text,
		note: String(n),
		current: query.kind === kind
	});
	return [
		tab(undefined, m.flags_all(), all),
		...FLAG_KINDS.filter(
			(kind) => byKind.has(kind) || kind === query.kind || explained.includes(kind)
		).map((kind) => tab(kind, kindWord(kind), byKind.get(kind) ?? 0))
	];
}
