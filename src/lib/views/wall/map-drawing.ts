import { m } from '$lib/i18n/compiled/messages';
import { whole } from '../format/number';
import { weekdayName } from './wall-words';
import type { WeekMap } from '../level/week-map';

/** A Monday: the map's first row. */
const MONDAY = 4;

/** The map as it is drawn: rows with their names, n, a word under every third hour, and the whole in one sentence. */
export function mapDrawing({ hours, days, metric }: WeekMap) {
	const rows = days.map((cells, day) => ({
		label: weekdayName(MONDAY + day),
		cells: cells.map(({ step, thin, n }) => ({ step, thin, empty: n === 0 }))
	}));
	const cells = days.flat();
	const worse = cells.filter(({ step }) => step < 0).length;
	const better = cells.filter(({ step }) => step > 0).length;
	const what = metric === 'csat' ? m.wall_satisfaction() : m.wall_handle_time();
	return {
		rows,
		note: `n ${whole(cells.reduce((sum, { n }) => sum + n, 0))}, ${m.wall_map_note()}`,
		columns: hours.map((hour, i) => (i % 3 === 0 ? String(hour) : '')),
		text: m.wall_map_text({ what, worse, better })
	};
}
