import { isoDate } from '$lib/domain/iso-date';
import { isWeekend, localClock } from '$lib/domain/local-time';
import { Customers } from './customers';
import { type DayShock, dayShocks } from './day-shocks';
import type { DemoCentre } from './demo-centre';
import type { History, Return } from './history';
import { DEMO_QUEUES } from './kinds-of-work';
import { seededRandom } from './random';
import { type DayRoster, rosterOf } from './roster';
import { spotlightDay } from './spotlight';

/** A day as its contacts find it, and what they change in it. */
export type DayScene = {
	centre: DemoCentre;
	customers: Customers;
	history: History;
	day: number;
	weekend: boolean;
	/** What the ids of the day's contacts begin with. */
	idPrefix: string;
	/** Epoch milliseconds of local minute 0, by the offset of the opening hours. */
	midnight: number;
	roster: DayRoster;
	shock: DayShock;
	/** How each agent's own day differs, standard normal. */
	agentDays: readonly Readonly<{ handle: number; csat: number }>[];
	/** End of each agent's last call, epoch milliseconds. */
	busyUntil: Float64Array;
	/** Customers who will be back today, by queue. */
	returns: Return[][];
	/** The story's forty minutes are still to come today. */
	starring: boolean;
};

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Makes the scenes of a centre's days. */
export function daySceneOf(centre: DemoCentre): (day: number, history: History) => DayScene {
	const clock = localClock(centre.settings.zone);
	const shocks = dayShocks(centre);
	const customers = new Customers(centre.seed);
	const starred = spotlightDay(centre);
	return (day, history) => ({
		centre,
		customers,
		history,
		day,
		weekend: isWeekend(day, centre.settings),
		idPrefix: `HC-${isoDate(day).replaceAll('-', '')}-`,
		// The clocks change at night, while the centre is closed: the offset of noon holds all day.
		midnight: day * DAY - clock(day * DAY + DAY / 2).offsetMinutes * MINUTE,
		roster: rosterOf(centre, day),
		shock: shocks(day),
		agentDays: centre.agents.map((_, i) => {
			const random = seededRandom(centre.seed, 7, day, i);
			return { handle: random.normal(), csat: random.normal() };
		}),
		busyUntil: new Float64Array(centre.agents.length),
		returns: history.takeReturns(day, DEMO_QUEUES.length),
		starring: day === starred
	});
}
