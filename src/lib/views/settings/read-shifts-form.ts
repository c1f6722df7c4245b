import type { SeniorityBand, Shift } from '$lib/domain/site';
import { m } from '$lib/i18n/compiled/messages';
import { readForm, type FormValues, type ReadForm } from './form-values';
import { minuteOf } from './clock-text';

const DAY = 1440;
const LONGEST_NAME = 60;

/** The rows of a table in a form: names in `name`, lines without a name are left away. */
function named(form: FormValues, columns: readonly string[]): { i: number; cells: string[] }[] {
	const table = columns.map((column) => form.all(column));
	return (table[0] ?? [])
		.map((_, i) => ({ i, cells: table.map((column) => (column[i] ?? '').trim()) }))
		.filter(({ cells }) => cells[0] !== '');
}

function checkNames(
	rows: readonly { i: number; cells: string[] }[],
	errors: Record<string, string>
) {
	const seen = new Set<string>();
	for (const { i, cells } of rows) {
		const [name = ''] = cells;
		if (name.length > LONGEST_NAME)
			errors[`name${i}`] = m.settings_name_long({ most: LONGEST_NAME });
		if (seen.has(name)) errors[`name${i}`] = m.settings_name_twice();
		seen.add(name);
	}
}

/** Reads the table of shifts: `name`, `from`, `until`. A shift may go past midnight; two never overlap. */
export function readShiftsForm(form: FormValues): ReadForm<Shift[]> {
	const errors: Record<string, string> = {};
	const rows = named(form, ['name', 'from', 'until']);
	checkNames(rows, errors);
	const taken = new Array<string | undefined>(DAY);
	const shifts = rows.map(({ i, cells: [name = '', start = '', end = ''] }) => {
		const from = minuteOf(start);
		const until = minuteOf(end);
		if (from === null || until === null || from === DAY) {
			errors[`name${i}`] ??= m.settings_write_times();
			return { name, from: 0, until: 0 };
		}
		if (from === until) errors[`name${i}`] ??= m.settings_shift_ends();
		for (const minute of minutesOf(from, until)) {
			const other = taken[minute];
			if (other !== undefined) errors[`name${i}`] ??= m.settings_overlaps({ name: other });
			taken[minute] ??= name;
		}
		return { name, from, until };
	});
	return readForm(errors, shifts);
}

function minutesOf(from: number, until: number): number[] {
	const length = until > from ? until - from : DAY - from + until;
	return Array.from({ length }, (_, i) => (from + i) % DAY);
}

/** Reads the table of tenure bands: `name`, `fromDays`. The first begins on the first day. */
export function readBandsForm(form: FormValues): ReadForm<SeniorityBand[]> {
	const errors: Record<string, string> = {};
	const rows = named(form, ['name', 'fromDays']);
	checkNames(rows, errors);
	const bands = rows.map(({ i, cells: [name = '', text = ''] }) => {
		const fromDays = /^\d{1,5}$/.test(text) ? Number(text) : null;
		if (fromDays === null) errors[`name${i}`] ??= m.settings_whole_days();
		return { name, fromDays: fromDays ?? 0 };
	});
	bands.sort((a, b) => a.fromDays - b.fromDays);
	if (bands.length > 0 && bands[0]?.fromDays !== 0) errors.bands = m.settings_first_band();
	if (new Set(bands.map(({ fromDays }) => fromDays)).size < bands.length)
		errors.bands ??= m.settings_same_day();
	if (bands.length === 0) errors.bands = m.settings_one_band();
	return readForm(errors, bands);
}
