import { m } from '$lib/i18n/compiled/messages';
import { type ChartEvent, eventsOfHour } from '../chart/chart-events';
import type { LineInBand } from '../chart/line-in-band';
import type { HourPoint } from './day-by-hour';

const STANDING = { high: 'worse', low: 'better', usual: 'usual', unknown: 'usual' } as const;

/** The hours of a day as a line with what is usual behind it. */
export function hourLine(
	hours: readonly HourPoint[],
	{ newestDay, events = [] }: { newestDay: number; events?: readonly ChartEvent[] }
): LineInBand {
	return {
		name: m.words_typical_handle_time(),
		unit: 'seconds',
		points: hours.map(({ hour, value, low, high, n, side }) => ({
			...{ label: `${hour}:00`, value, low, high, n, standing: STANDING[side] },
			...eventsOfHour(events, newestDay, hour)
		}))
	};
}
