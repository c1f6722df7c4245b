import type { Thresholds } from '$lib/domain/thresholds';
import { m } from '$lib/i18n/compiled/messages';

/** One tunable number as people read it. */
export type ThresholdWords = {
	key: keyof Thresholds;
	label: string;
	unit: string;
	/** Why there is such a line, and why it lies there. */
	reason: string;
	least: number;
	most: number;
	whole?: true;
};

export type ThresholdGroup = { title: string; thresholds: readonly ThresholdWords[] };

type Row = readonly [
	key: keyof Thresholds,
	label: () => string,
	unit: () => string,
	least: number,
	most: number,
	reason: () => string
];
type Group = readonly [title: () => string, rows: readonly Row[]];

const WHOLE: ReadonlySet<keyof Thresholds> = new Set<keyof Thresholds>([
	...(['poorCsat', 'minimumCentreContacts', 'minimumNodeContacts', 'shrinkLocation'] as const),
	...(['shrinkScale', 'baselineWeeks', 'reviewDays', 'newAgentDays'] as const),
	...(['raisedExpectationDays', 'repeatDays'] as const)
]);

/** Every threshold, by what it decides, its words not said yet. */
const GROUPS: readonly Group[] = [
	[
		m.threshold_group_long,
		[
			['longZ', m.threshold_long_z, m.threshold_unit_spreads, 1.5, 10, m.threshold_long_z_why],
			[
				'longRatio',
				m.threshold_long_ratio,
				m.threshold_unit_times,
				1.5,
				50,
				m.threshold_long_ratio_why
			],
			[
				'longExcessSeconds',
				m.threshold_long_excess,
				m.threshold_unit_seconds,
				0,
				7200,
				m.threshold_long_excess_why
			],
			[
				'longestPlausibleHours',
				m.threshold_plausible,
				m.threshold_unit_hours,
				1,
				24,
				m.threshold_plausible_why
			],
			[
				'struggleProbability',
				m.threshold_struggle,
				m.threshold_unit_probability,
				0.1,
				0.95,
				m.threshold_struggle_why
			],
			['answeringOdds', m.threshold_odds, m.threshold_unit_odds, 1, 5, m.threshold_odds_why],
			['poorCsat', m.threshold_poor, m.threshold_unit_below, 1, 3, m.threshold_poor_why],
			[
				'targetOccupancy',
				m.threshold_occupancy,
				m.threshold_unit_signed_in,
				0.5,
				0.99,
				m.threshold_occupancy_why
			]
		]
	],
	[
		m.threshold_group_rushed,
		[
			[
				'rushedZ',
				m.threshold_rushed_z,
				m.threshold_unit_spreads,
				-10,
				-0.5,
				m.threshold_rushed_z_why
			],
			[
				'rushedRatio',
				m.threshold_rushed_ratio,
				m.threshold_unit_share,
				0.05,
				0.9,
				m.threshold_rushed_ratio_why
			],
			[
				'shortContactSeconds',
				m.threshold_short,
				m.threshold_unit_seconds,
				0,
				120,
				m.threshold_short_why
			]
		]
	],
	[
		m.threshold_group_compared,
		[
			['baselineWeeks', m.threshold_weeks, m.threshold_unit_weeks, 2, 26, m.threshold_weeks_why],
			[
				'minimumCentreContacts',
				m.threshold_centre,
				m.threshold_unit_contacts,
				100,
				100_000,
				m.threshold_centre_why
			],
			[
				'minimumNodeContacts',
				m.threshold_node,
				m.threshold_unit_contacts,
				2,
				1000,
				m.threshold_node_why
			],
			[
				'shrinkLocation',
				m.threshold_shrink_location,
				m.threshold_unit_contacts,
				0,
				1000,
				m.threshold_shrink_location_why
			],
			[
				'shrinkScale',
				m.threshold_shrink_scale,
				m.threshold_unit_contacts,
				0,
				1000,
				m.threshold_shrink_scale_why
			]
		]
	],
	[
		m.threshold_group_swing,
		[
			['reviewDays', m.threshold_review, m.threshold_unit_days, 14, 400, m.threshold_review_why],
			[
				'sesoiHandleTime',
				m.threshold_sesoi_handle,
				m.threshold_unit_share,
				0.01,
				0.5,
				m.threshold_sesoi_handle_why
			],
			[
				'sesoiCsat',
				m.threshold_sesoi_csat,
				m.threshold_unit_points,
				0.02,
				1,
				m.threshold_sesoi_csat_why
			],
			[
				'falseDiscoveryRate',
				m.threshold_false,
				m.threshold_unit_share,
				0.01,
				0.3,
				m.threshold_false_why
			],
			[
				'newAgentDays',
				m.threshold_new_agent,
				m.threshold_unit_days,
				1,
				1000,
				m.threshold_new_agent_why
			]
		]
	],
	[
		m.threshold_group_expect,
		[
			[
				'raisedExpectationDays',
				m.threshold_raised,
				m.threshold_unit_days,
				1,
				365,
				m.threshold_raised_why
			],
			['repeatDays', m.threshold_repeat, m.threshold_unit_days, 1, 60, m.threshold_repeat_why]
		]
	],
	[
		m.threshold_group_index,
		[
			[
				'noticeableFactor',
				m.threshold_factor,
				m.threshold_unit_times,
				1.05,
				3,
				m.threshold_factor_why
			],
			[
				'noticeablePoints',
				m.threshold_points,
				m.threshold_unit_points,
				0.05,
				2,
				m.threshold_points_why
			]
		]
	]
];

/** Every threshold, by what it decides, in the reader's words. */
export function thresholdGroups(): ThresholdGroup[] {
	return GROUPS.map(([title, rows]) => ({
		title: title(),
		thresholds: rows.map(([key, label, unit, least, most, reason]) => ({
			...{ key, least, most, label: label(), unit: unit(), reason: reason() },
			...(WHOLE.has(key) && { whole: true as const })
		}))
	}));
}
