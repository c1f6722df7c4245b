import { m } from '$lib/i18n/compiled/messages';
import { queueFilter } from '../shared-words/queue-filter';
import type { AgentsQuery } from './agents-query';

/** What the list of agents can be narrowed to. @param names of all there are, in order */
export function agentFilters(
	{ team, queue, seniority }: Pick<AgentsQuery, 'team' | 'queue' | 'seniority'>,
	names: { teams: readonly string[]; queues: readonly string[] }
) {
	return [
		{
			name: 'team',
			label: m.agents_team(),
			value: team,
			options: [
				{ value: '', label: m.agents_all_teams() },
				...names.teams.map((name) => ({ value: name, label: name }))
			]
		},
		queueFilter(queue, names.queues),
		{
			name: 'seniority',
			label: m.part_seniority(),
			value: seniority,
			options: [
				{ value: '', label: m.contact_any_seniority() },
				{ value: 'new', label: m.agents_new() },
				{ value: 'others', label: m.agents_not_new() }
			]
		}
	];
}
