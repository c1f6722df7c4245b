import { localClock } from '$lib/domain/local-time';
import { defaultSettings, type OpeningHours, type SiteSettings } from '$lib/domain/site';
import { type DemoAgent, demoAgents } from './agents';

/** The demo centre: all that does not change from contact to contact. */
export type DemoCentre = {
	seed: number;
	/** Epoch milliseconds: nothing that happened later is in the history. */
	endsAt: number;
	settings: SiteSettings;
	/** Day numbers of the history's first and last local day. */
	firstDay: number;
	lastDay: number;
	agents: readonly DemoAgent[];
};

/** The centre that is shown unless another is asked for. */
export const DEMO_SEED = 7;

/** Eighteen months. */
const DAYS = 548;

const hours = (from: number, until: number): OpeningHours => [
	{ from: 60 * from, until: 60 * until }
];

/**
 * @param seed any whole number; the same seed and end give the same centre to the last digit
 * @param endsAt epoch milliseconds of the end of the history
 */
export function demoCentre(seed: number, endsAt: number): DemoCentre {
	const weekday = hours(7, 22);
	const settings: SiteSettings = {
		...defaultSettings('Harbour centre', 'Europe/Riga'),
		openingHours: {
			1: weekday,
			2: weekday,
			3: weekday,
			4: weekday,
			5: weekday,
			6: hours(8, 20),
			7: hours(9, 20)
		}
	};
	const lastDay = localClock(settings.zone)(endsAt).day;
	return {
		seed,
		endsAt,
		settings,
		firstDay: lastDay - DAYS + 1,
		lastDay,
		agents: demoAgents(seed, lastDay)
	};
}
