import type { Thresholds } from '$lib/domain/thresholds';

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
	label: string,
	unit: string,
	least: number,
	most: number,
	reason: string
];

const WHOLE: ReadonlySet<keyof Thresholds> = new Set<keyof Thresholds>([
	...(['poorCsat', 'minimumCentreContacts', 'minimumNodeContacts', 'shrinkLocation'] as const),
	...(['shrinkScale', 'baselineWeeks', 'reviewDays', 'newAgentDays'] as const),
	...(['raisedExpectationDays', 'repeatDays'] as const)
]);

function group(title: string, rows: readonly Row[]): ThresholdGroup {
	return {
		title,
		thresholds: rows.map(([key, label, unit, least, most, reason]) => ({
			...{ key, label, unit, least, most, reason },
			...(WHOLE.has(key) && { whole: true as const })
		}))
	};
}

/** Every threshold, by what it decides. */
export const THRESHOLD_GROUPS: readonly ThresholdGroup[] = [
	group('When a contact is far too long', [
		[
			'longZ',
			'Distance from the usual',
			'spreads',
			1.5,
			10,
			'Three spreads of contacts of the same kind: about one ordinary contact in a thousand lies beyond.'
		],
		[
			'longRatio',
			'Times the typical handle time',
			'times',
			1.5,
			50,
			'What a customer notices as a different service; all three lines must be crossed.'
		],
		[
			'longExcessSeconds',
			'Seconds beyond the typical time',
			'seconds',
			0,
			7200,
			'Four times half a minute costs nobody a place in the queue.'
		],
		[
			'longestPlausibleHours',
			'Longest plausible contact',
			'hours',
			1,
			24,
			'Beyond this a timer was left running: a fault in the data, not a service.'
		],
		[
			'struggleProbability',
			'Struggle rather than over-service',
			'probability',
			0.1,
			0.95,
			'Without a rating, a long contact counts as a struggle when that is likelier than not.'
		],
		[
			'answeringOdds',
			'Dissatisfied customers answer more often',
			'times the odds',
			1,
			5,
			'An assumption: silent customers are somewhat more satisfied than those who answer.'
		],
		[
			'poorCsat',
			'Poor score',
			'of 5, and below',
			1,
			3,
			'Scores 1 and 2 of 5 say that the customer was not helped.'
		],
		[
			'targetOccupancy',
			'Sustainable occupancy',
			'share of signed-in time',
			0.5,
			0.99,
			'What the time of a long contact could have served depends on how busy agents can be.'
		]
	]),
	group('When a contact is rushed', [
		[
			'rushedZ',
			'Distance below the usual',
			'spreads',
			-10,
			-0.5,
			'Short contacts are ordinary; only the far end with a poor score is looked at, and only where haste is rated worse.'
		],
		[
			'rushedRatio',
			'Share of the typical handle time',
			'share',
			0.05,
			0.9,
			'About a third of the usual time.'
		],
		[
			'shortContactSeconds',
			'No service below',
			'seconds',
			0,
			120,
			'Calls of a few seconds are wrong numbers and lines that dropped.'
		]
	]),
	group('What a contact is compared with', [
		[
			'baselineWeeks',
			'Weeks before that are the usual',
			'weeks',
			2,
			26,
			'Long enough for rare kinds of contact, short enough to follow changes.'
		],
		[
			'minimumCentreContacts',
			'Contacts before anything is flagged',
			'contacts',
			100,
			100_000,
			'Fewer do not tell what is usual.'
		],
		[
			'minimumNodeContacts',
			'Contacts before a kind stands for itself',
			'contacts',
			2,
			1000,
			'Rarer kinds of contact are compared with the kind above them.'
		],
		[
			'shrinkLocation',
			'Weight of the kind above, for the typical time',
			'contacts',
			0,
			1000,
			'Small kinds are drawn towards the larger one that holds them.'
		],
		[
			'shrinkScale',
			'Weight of the kind above, for the spread',
			'contacts',
			0,
			1000,
			'A spread is less sure than a typical time, so it is drawn harder.'
		]
	]),
	group('When a swing is worth a flag', [
		[
			'reviewDays',
			'Days that a review looks at',
			'days',
			14,
			400,
			'Eight weeks hold each weekday eight times.'
		],
		[
			'sesoiHandleTime',
			'Smallest difference that matters, handle time',
			'share',
			0.01,
			0.5,
			'Below five per cent nobody plans differently.'
		],
		[
			'sesoiCsat',
			'Smallest difference that matters, satisfaction',
			'points',
			0.02,
			1,
			'A tenth of a point is what customers and managers notice.'
		],
		[
			'falseDiscoveryRate',
			'False ones among those flagged',
			'share',
			0.01,
			0.3,
			'Of ten swings that are flagged, one may be chance.'
		],
		[
			'newAgentDays',
			'An agent counts as new for',
			'days',
			1,
			1000,
			'Half a year: until handle times stop falling with practice.'
		]
	]),
	group('What customers expect next', [
		[
			'raisedExpectationDays',
			'An expectation stays raised for',
			'days',
			1,
			365,
			'A later contact within this time is compared with those of customers who were served as usual.'
		],
		[
			'repeatDays',
			'A repeat comes within',
			'days',
			1,
			60,
			'A customer who is back for the same topic so soon had not been helped for good.'
		]
	]),
	group('The consistency index', [
		[
			'noticeableFactor',
			'Noticeable difference of handle time',
			'times',
			1.05,
			3,
			'Two customers notice that one was served a quarter longer.'
		],
		[
			'noticeablePoints',
			'Noticeable difference of satisfaction',
			'points',
			0.05,
			2,
			'The difference of expected ratings that counts as another service.'
		]
	])
];
