import { dateFormat } from '$lib/flags/wording/date';
import { m } from '$lib/i18n/compiled/messages';
import { readerLocale } from '$lib/i18n/language';
import { signedDecimal } from '$lib/views/format/number';
import { weekdayName } from '$lib/views/format/weekday-name';

/** Tables to look at, with made-up numbers, in the reader's language. */
export function sampleTables() {
	const rows = [
		{
			name: m.design_weekend(),
			at: -6.2,
			low: -8.6,
			high: -3.8,
			standing: 'worse',
			word: m.design_swing()
		},
		{
			name: weekdayName(1),
			at: -0.4,
			low: -1.6,
			high: 0.8,
			standing: 'usual',
			word: m.design_stable()
		},
		{
			name: m.design_morning(),
			at: 4.1,
			low: 2.2,
			high: 6,
			standing: 'better',
			word: m.design_swing()
		},
		{
			name: m.design_night(),
			at: 2,
			low: -9,
			high: 13,
			standing: 'unclear',
			word: m.design_unclear()
		}
	] as const;
	const columns = [
		{ id: 'name', label: m.design_where(), sort: { href: '#tables', now: 'ascending' as const } },
		{ id: 'difference', label: m.design_difference(), width: '40%', wideOnly: true },
		{ id: 'size', label: m.words_size(), numeric: true, sort: { href: '#tables', now: null } },
		{ id: 'trend', label: m.design_trend(), width: '9rem', wideOnly: true },
		{ id: 'share', label: m.design_share(), width: '12%', wideOnly: true },
		{ id: 'verdict', label: m.design_verdict() }
	];
	const shortDay = dateFormat(readerLocale(), { weekday: 'short', timeZone: 'UTC' });
	const days = [1, 2, 3, 4, 5, 6, 7].map((day) => shortDay.format(Date.UTC(2024, 0, day)));
	const hours = Array.from({ length: 14 }, (_, i) => `${i + 8}`);
	const heat = days.map((label, day) => ({
		label,
		cells: hours.map((hour, i) => {
			if (day === 6 && i > 10) return null;
			if (day > 4 && i > 9)
				return { level: null, text: m.design_hour_few({ hour: `${label} ${hour}:00` }) };
			const level = Math.sin(day * 1.3 + i * 0.7) * (day > 4 ? -0.9 : 0.35);
			return { level, text: `${label} ${hour}:00`, href: '#tables' };
		})
	}));
	const said = rows.map((row) => ({
		...row,
		size: signedDecimal(row.at, 1),
		text: m.design_row_text({ name: row.name, at: row.at, low: row.low, high: row.high })
	}));
	return { rows: said, columns, hours, heat };
}
