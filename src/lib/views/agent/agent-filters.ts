import { m } from '$lib/i18n/compiled/messages';
import type { AgentsQuery } from './agents-query';

/** What the list of agents can be narrowed to. @param teams by name */
export function agentFilters(
	{ team, seniority }: Pick<AgentsQuery, 'team' | 'seniority'>,
	teams: readonly string[]
) {
	return [
		{
			name: 'team',
			label: m.agents_team(),
			value: team,
			options: [
				{ value: '', label: m.agents_all_teams() },
				...teams.map((name) => ({ value: name, label: name }))
			]
		},
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
