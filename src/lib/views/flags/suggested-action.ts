import { m } from '$lib/i18n/compiled/messages';

/** What could be done about a flag: what the form beside it begins with. */
export function suggestedAction(flag: {
	subjectType: string;
	subjectId: string;
	agent: string | null;
	queue: string | null;
}): string {
	const { subjectType, subjectId, agent, queue } = flag;
	if (subjectType === 'contact')
		return agent === null
			? m.flags_suggest_contact({ id: subjectId })
			: m.flags_suggest_contact_with({ id: subjectId, agent });
	if (subjectType === 'agent' && agent !== null) return m.flags_suggest_agent({ agent });
	if (subjectType === 'data') return m.flags_suggest_data();
	return queue === null ? m.flags_suggest_find() : m.flags_suggest_find_in({ queue });
}
