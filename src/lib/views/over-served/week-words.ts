import { shortDay } from '../format/date';
import { whole } from '../format/number';
import type { OverServedPeriod, WeekBar } from './over-served-period';

type Weeks = Readonly<Pick<OverServedPeriod, 'usual'>> & { bars: readonly WeekBar[] };

/** The over-served contacts of some weeks in one sentence. */
export function weeksText({ bars, usual }: Weeks): string {
	const weeks = bars.map(
		({ week, overServed, open }) =>
			`${overServed} in the week of ${shortDay(week)}${open ? ' so far' : ''}`
	);
	const range = usual ? `, usual ${usual.low} to ${usual.high}` : '';
	return `Over-served contacts by week: ${weeks.join(', ')}${range}.`;
}

/** The same as a table. */
export function weekTable({ bars, usual }: Weeks): { columns: string[]; rows: string[][] } {
	const range = usual ? `${usual.low} – ${usual.high}` : '–';
	return {
		columns: ['week of', 'over-served', 'usual', ''],
		rows: bars.map(({ week, overServed, open, side }) => [
			...[shortDay(week), whole(overServed), range],
			side === 'high' ? 'more than usual' : open ? 'so far' : ''
		])
	};
}
