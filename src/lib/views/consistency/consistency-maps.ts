import { m } from '$lib/i18n/compiled/messages';
import type { HourMeasure } from './hour-measures';
import type { WeekHeat } from './week-heat';

/** A map of the week with all that is said of it. */
export type ConsistencyMap = {
	measure: HourMeasure;
	heat: WeekHeat;
	title: string;
	note: string;
	/** For those who listen. */
	caption: string;
	legend: { worse: string; usual: string; better: string; few: string };
};

/**
 * The maps of the consistency screen, in the order in which they are shown.
 * @param queue which they speak of; empty: all
 */
export function consistencyMaps(
	heats: Readonly<Record<HourMeasure, WeekHeat>>,
	queue: string
): ConsistencyMap[] {
	const of = queue === '' ? '' : m.swing_in_queue({ queue });
	const legend = {
		worse: m.words_worse(),
		usual: m.consistency_no_difference(),
		better: m.words_better(),
		few: m.consistency_few_ten()
	};
	return [
		{
			...{
				measure: 'csat',
				heat: heats.csat,
				legend,
				title: m.consistency_map_satisfaction({ of })
			},
			note: m.consistency_map_satisfaction_note(),
			caption: m.consistency_map_satisfaction_caption({ of })
		},
		{
			...{
				measure: 'handle-time',
				heat: heats['handle-time'],
				legend,
				title: m.consistency_map_handle({ of })
			},
			note: m.consistency_map_handle_note(),
			caption: m.consistency_map_handle_caption({ of })
		},
		{
			...{ measure: 'spread', heat: heats.spread, title: m.consistency_map_spread({ of }) },
			note: m.consistency_map_spread_note(),
			caption: m.consistency_map_spread_caption({ of }),
			legend: {
				...{ worse: m.consistency_wider(), usual: legend.usual },
				...{ better: m.consistency_narrower(), few: m.consistency_few_thirty() }
			}
		}
	];
}
