import { m } from '$lib/i18n/compiled/messages';

/** The choice of a queue for a filter bar. @param queues by name, in any order */
export function queueFilter(value: string, queues: readonly string[]) {
	const byName = [...queues].sort((a, b) => a.localeCompare(b, 'en'));
	return {
		name: 'queue',
		label: m.consistency_queue(),
		value,
		options: [
			{ value: '', label: m.swing_all_queues() },
			...byName.map((name) => ({ value: name, label: name }))
		]
	};
}
