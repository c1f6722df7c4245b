import { m } from '$lib/i18n/compiled/messages';
import { shortDay } from '../format/date';
import { whole } from '../format/number';
import type { OverServedPeriod, WeekBar } from './over-served-period';

type Weeks = Readonly<Pick<OverServedPeriod, 'usual'>> & { bars: readonly WeekBar[] };

/** The over-served contacts of some weeks in one sentence. */
export function weeksText({ bars, usual }: Weeks): string {
	const weeks = bars.map(({ week, overServed, open }) => {
		const of = { shown: whole(overServed), day: shortDay(week) };
		return open ? m.words_week_has_so_far(of) : m.words_week_has(of);
	});
	return m.words_weeks_text({
		weeks: weeks.join(', '),
		usual: usual ? m.words_weeks_text_usual({ low: usual.low, high: usual.high }) : ''
	});
}

/** The same as a table. */
export function weekTable({ bars, usual }: Weeks): { columns: string[]; rows: string[][] } {
	const range = usual ? `${usual.low} – ${usual.high}` : '–';
	return {
		columns: [m.words_week(), m.words_over_served(), m.words_usual(), ''],
		rows: bars.map(({ week, overServed, open, side }) => [
			...[shortDay(week), whole(overServed), range],
			side === 'high' ? m.words_more() : open ? m.words_so_far() : ''
		])
	};
}
