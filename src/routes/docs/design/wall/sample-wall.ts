import { dayNumber } from '$lib/domain/iso-date';
import type { ImprovementEvidence, SwingEvidence } from '$lib/flags/flag';
import { m } from '$lib/i18n/compiled/messages';
import type { LevelHour } from '$lib/views/level/level-hour';
import type { JudgedWeek } from '$lib/views/over-served/over-served-period';
import { wallView, type WallInput, type WallView } from '$lib/views/wall/wall-view';

/** A Friday. */
const NEWEST = dayNumber('2026-09-18') ?? 0;
const MONDAY = NEWEST - 4;
const HOURS = Array.from({ length: 10 }, (_, i) => 8 + i);

/** How the newest day differs from the others. */
type Lean = 'usual' | 'worse' | 'better';
type Leaning = {
	/** Of handle time, ln seconds. */
	shift: (hour: number) => number;
	csat: LevelHour['csat'];
	/** Contacts of the day, of as many as usual. */
	answered: number;
	/** Over-served contacts of the day and of the week before. */
	counts: readonly [number, number];
};
const LEAN: Readonly<Record<Lean, Leaning>> = {
	usual: { shift: () => 0.01, csat: [1, 1, 3, 8, 11], answered: 1, counts: [5, 23] },
	worse: {
		...{ shift: (hour: number) => (hour > 11 ? 0.34 : 0.02), csat: [6, 5, 4, 5, 4] },
		...{ answered: 1.6, counts: [16, 61] }
	},
	better: {
		...{ shift: (hour: number) => (hour > 11 ? -0.3 : -0.02), csat: [0, 0, 0, 2, 22] },
		...{ answered: 0.6, counts: [0, 6] }
	}
};

/** Ten weeks of hours; evenings of the weekend are less well rated. */
function hours(lean: Lean): LevelHour[] {
	const { shift, csat, answered } = LEAN[lean];
	return Array.from({ length: 70 }, (_, i) => NEWEST - 69 + i).flatMap((day) =>
		HOURS.map((hour): LevelHour => {
			const isNew = day === NEWEST;
			const n = Math.round((22 + ((day * 5 + hour * 3) % 6)) * (isNew ? answered : 1));
			const mean = 5.3 + 0.03 * Math.sin(day * 7 + hour * 3) + (isNew ? shift(hour) : 0);
			const isWeekend = (day - MONDAY + 700) % 7 > 4;
			const low = isWeekend && hour > 13 ? 3 : 0;
			const ripple = (day + hour) % 3;
			const before = [1 + low, 1, 3 + ripple, 8 - ripple, 11 - 2 * low] as const;
			return {
				...{ localDay: day, localHour: hour, answered: n, handled: n },
				...{ lnSum: n * mean, lnSquareSum: n * mean * mean + n * 0.2 },
				csat: isNew ? csat : before
			};
		})
	);
}

function weeks(last: number): JudgedWeek[] {
	return Array.from({ length: 9 }, (_, i) => {
		const overServed = i === 7 ? last : i === 8 ? 14 : 21 + ((i * 5) % 7);
		return {
			...{ week: MONDAY - 7 * (8 - i), contacts: 1580 + 20 * i, overServed },
			...{ displaced: 4.1 * overServed, exceptions: Math.round(overServed / 2) },
			...{ managed: 3, notManaged: 1 }
		};
	});
}

const swing = (over: Partial<SwingEvidence>): SwingEvidence => ({
	...{ scope: 'site', metric: 'csat', dimension: 'weekend', level: 'weekend', versus: 'rest' },
	...{ unit: 'points', effect: -0.31, ciLow: -0.42, ciHigh: -0.2, verdict: 'swing' },
	...{ standardError: 0.05, df: 30, p: 0.0001, pAdjusted: 0.001, shared: true, reason: null },
	...{ agents: 34, contacts: 4210, tested: 24 },
	...over
});
const ofTime = { metric: 'handle-time', unit: 'percent' } as const;
const SWINGS = [
	swing({}),
	swing({
		...{ ...ofTime, dimension: 'shift', level: 'morning', effect: -8.4, ciLow: -12.1, ciHigh: -4.6 }
	}),
	swing({
		...{ ...ofTime, dimension: 'weekday', level: 'Monday', effect: 3.1, ciLow: -2.4, ciHigh: 8.7 },
		verdict: 'not-enough-evidence'
	})
];

const gain = (over: Partial<ImprovementEvidence>): ImprovementEvidence => ({
	...{ scope: 'site', metric: 'handle-time', unit: 'percent', since: '2026-06-10', days: 100 },
	...{ early: 11.2, late: 10.4, retention: 0.93, retentionLow: 0.74, retentionHigh: 1.12 },
	...{ verdict: 'held', ...over }
});
const inQueue = { scope: 'queue:Billing' };
const GAINS = [
	gain({}),
	gain({
		...{ ...inQueue, metric: 'csat', unit: 'points', since: '2026-05-04', early: 0.22, late: 0.08 },
		...{ retention: 0.36, retentionLow: 0.1, retentionHigh: 0.62, verdict: 'fading', days: 137 }
	}),
	gain({
		...{ ...inQueue, since: '2026-08-28', early: 6.4, late: null, verdict: 'too-early', days: 21 },
		...{ retention: null, retentionLow: null, retentionHigh: null }
	})
];

function wall(over: Partial<WallInput>): WallView {
	return wallView({
		...{ newestDay: NEWEST, minute: 17 * 60 + 59, queues: [], hours: [], overServedDays: [] },
		...{ weeks: [], blocks: [], indices: [], swings: [], swingDays: null, weekend: [6, 7] },
		...{ openingHours: null, improvements: [], flags: [], reviewDays: 56 },
		...{ sesoi: { handleTime: 0.05, csat: 0.1 }, falseDiscoveryRate: 0.1 },
		...over
	});
}

function wallOf(lean: Lean): WallView {
	const [today, lastWeek] = LEAN[lean].counts;
	return wall({
		...{ hours: hours(lean), weeks: weeks(lastWeek), blocks: weeks(lastWeek) },
		...{ swings: SWINGS, improvements: GAINS },
		overServedDays: Array.from({ length: 9 }, (_, i) => ({
			...{ day: NEWEST - 7 * i, contacts: 236, overServed: i === 0 ? today : 4 + (i % 4) },
			...{ displaced: 20, longestSeconds: null, typicalSeconds: null }
		})),
		indices: [
			{
				...{ scope: 'site', metric: 'both', index: 74, low: 66, high: 81, contacts: 12_640 },
				reason: null,
				parts: [
					{ part: 'weekend', share: 0.41, indexWithout: 85 },
					{ part: 'who', share: 0.33, indexWithout: 82 },
					{ part: 'load', share: 0.16, indexWithout: 78 },
					{ part: 'date', share: 0.1, indexWithout: 76 }
				]
			}
		],
		events: [
			...(lean === 'worse'
				? [
						{
							...{ title: m.design_event(), words: m.design_event_words() },
							...{ day: NEWEST, hour: 12 }
						}
					]
				: [])
		]
	});
}

/** Walls of made-up centres. */
export const sampleWalls = () => ({
	usual: wallOf('usual'),
	worse: wallOf('worse'),
	better: wallOf('better'),
	/** Contacts have begun to come, and nothing was found in them yet. */
	none: wall({
		queues: [{ name: m.design_billing(), agents: 4, hours: [] }]
	})
});
