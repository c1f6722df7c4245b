import type { Thresholds } from './thresholds';
import type { WallPlan } from './wall-plan';
import type { Minute, Weekday } from './weekday';

export type { Minute, Weekday } from './weekday';

/** A named shift by local time; `until` may be past midnight (until <= from). */
export type Shift = { name: string; from: Minute; until: Minute };

/** Opening hours of one weekday (several periods); none: closed. */
export type OpeningHours = readonly { from: Minute; until: Minute }[];

/** Tenure bands by their first day, ascending; the last one is open. */
export type SeniorityBand = { name: string; fromDays: number };

export type SiteSettings = {
	name: string;
	/** IANA zone, for example Europe/Riga. */
	zone: string;
	weekStart: Weekday;
	weekend: readonly Weekday[];
	shifts: readonly Shift[];
	seniorityBands: readonly SeniorityBand[];
	/** By ISO weekday; null: no hours stated, always open. */
	openingHours: Readonly<Record<Weekday, OpeningHours>> | null;
	/** Satisfaction target on the scale of 1 to 5. */
	csatTarget: number;
	/** Only those that differ from the defaults. */
	thresholds: Partial<Thresholds>;
	/** Keep survey comments; off by default. */
	keepComments: boolean;
	/** Scenes and playlist of the wall; absent: nobody has changed them. */
	wall?: WallPlan;
	/** Walls are shown to paired screens only; absent: to whoever opens them. */
	wallNeedsLink?: boolean;
};

export const DEFAULT_SHIFTS: readonly Shift[] = [
	{ name: 'Night', from: 0, until: 360 },
	{ name: 'Morning', from: 360, until: 720 },
	{ name: 'Afternoon', from: 720, until: 1020 },
	{ name: 'Evening', from: 1020, until: 1440 }
];

export const DEFAULT_SENIORITY_BANDS: readonly SeniorityBand[] = [
	{ name: '0–90 days', fromDays: 0 },
	{ name: '91–180 days', fromDays: 91 },
	{ name: '181–365 days', fromDays: 181 },
	{ name: '1–2 years', fromDays: 366 },
	{ name: '2 years and more', fromDays: 731 }
];

/** A new site's settings. */
export function defaultSettings(name: string, zone: string): SiteSettings {
	return {
		name,
		zone,
		weekStart: 1,
		weekend: [6, 7],
		shifts: DEFAULT_SHIFTS,
		seniorityBands: DEFAULT_SENIORITY_BANDS,
		openingHours: null,
		csatTarget: 4.2,
		thresholds: {},
		keepComments: false
	};
}
