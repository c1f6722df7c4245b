import { METRICS } from '$lib/domain/window';
import type { SwingEvidence } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import { DIMENSION_WORDS } from '../explorer/explore-query';
import { queueFilter } from '../shared-words/queue-filter';

/** What the consistency screen can be narrowed to. @param queues by name */
export function consistencyFilters(
	chosen: { queue: string; metric: string; dimension: string },
	queues: readonly string[]
) {
	return [
		queueFilter(chosen.queue, queues),
		{
			name: 'metric',
			label: m.consistency_measure(),
			value: chosen.metric,
			options: [
				{ value: '', label: m.consistency_both() },
				{ value: 'handle-time', label: m.swing_handle_time() },
				{ value: 'csat', label: m.swing_satisfaction() }
			]
		},
		{
			name: 'dimension',
			label: m.consistency_dimension(),
			value: chosen.dimension,
			options: [
				{ value: '', label: m.consistency_all_dimensions() },
				...Object.entries(DIMENSION_WORDS).map(([value, label]) => ({ value, label: label() }))
			]
		}
	];
}

/** Measure and dimension of an address; empty where it names none that there is. */
export function readSwingChoice(address: URLSearchParams): { metric: string; dimension: string } {
	const known = (name: string, all: readonly string[]) =>
		all.find((one) => one === address.get(name)) ?? '';
	return {
		metric: known('metric', METRICS),
		dimension: known('dimension', Object.keys(DIMENSION_WORDS))
	};
}

/** The swings that are chosen: of a queue, a measure, a dimension; of all where one is empty. */
export function chosenSwings<Swing extends Pick<SwingEvidence, 'scope' | 'metric' | 'dimension'>>(
	swings: readonly Swing[],
	{ queue, metric, dimension }: Record<'queue' | 'metric' | 'dimension', string>
): Swing[] {
	return swings.filter(
		(swing) =>
			(queue === '' || swing.scope === `queue:${queue}`) &&
			(metric === '' || swing.metric === metric) &&
			(dimension === '' || swing.dimension === dimension)
	);
}
