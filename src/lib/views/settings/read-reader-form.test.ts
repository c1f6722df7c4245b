import { describe, expect, it } from 'vitest';
import type { FormValues } from './form-values';
import { readerDraft, readReaderForm } from './read-reader-form';

const posted = (values: Record<string, string | string[]>): FormValues => {
	const all = (name: string) => [values[name] ?? []].flat();
	return { text: (name) => all(name)[0] ?? '', all };
};
const read = (values: Record<string, string | string[]> = {}) =>
	readReaderForm(
		readerDraft(
			posted({
				...{ address: ' anna@example.org ', name: ' Anna\r\nKalns ', language: 'lv' },
				...{ scope: 'site', weekday: '1', time: '8:05', active: 'yes', ...values }
			})
		),
		['North', 'South']
	);

describe('the form of a reader', () => {
	it('is read as it is meant', () => {
		expect(read()).toEqual({
			value: {
				...{ address: 'anna@example.org', name: 'Anna Kalns', language: 'lv', teams: null },
				...{ weekday: 1, minute: 485, active: true }
			}
		});
		expect(read({ scope: 'teams', team: ['South', 'West'], active: '' })).toMatchObject({
			value: { teams: ['South'], active: false }
		});
	});

	it.each([
		['address', { address: 'anna@example.org\r\nBcc: ben@example.org' }],
		['address', { address: 'anna@example.org, ben@example.org' }],
		['language', { language: 'de' }],
		['teams', { scope: 'teams', team: ['West'] }],
		['weekday', { weekday: '8' }],
		['time', { time: '24:00' }],
		['time', { time: 'noon' }]
	])('says what is wrong with the %s', (field, values) => {
		expect(read(values)).toEqual({ errors: { [field]: expect.any(String) } });
	});
});
