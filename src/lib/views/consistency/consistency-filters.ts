import { m } from '$lib/i18n/compiled/messages';

/** What the consistency screen can be narrowed to. @param queues by name */
export function consistencyFilters(
	chosen: { queue: string; metric: string },
	queues: readonly string[]
) {
	const byName = [...queues].sort((a, b) => a.localeCompare(b, 'en'));
	return [
		{
			name: 'queue',
			label: m.consistency_queue(),
			value: chosen.queue,
			options: [
				{ value: '', label: m.swing_all_queues() },
				...byName.map((queue) => ({ value: queue, label: queue }))
			]
		},
		{
			name: 'metric',
			label: m.consistency_measure(),
			value: chosen.metric,
			options: [
				{ value: '', label: m.consistency_both() },
				{ value: 'handle-time', label: m.swing_handle_time() },
				{ value: 'csat', label: m.swing_satisfaction() }
			]
		}
	];
}
