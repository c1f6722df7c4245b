import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import { readContactQuery } from './contact-query';
import { daysFields } from './days-fields';

const NEWEST = dayNumber('2026-11-22')!;

function fieldsOf(text: string) {
	const address = new URLSearchParams(text);
	return daysFields(readContactQuery(address), address, NEWEST);
}

describe('daysFields', () => {
	it('shows the last day itself, and nothing wrong with a single day', () => {
		expect(fieldsOf('from=2026-11-01&to=2026-11-02')).toEqual({
			...{ first: '2026-11-01', last: '2026-11-01' },
			...{ problem: null, mend: null }
		});
		expect(fieldsOf('')).toEqual({ first: '', last: '', problem: null, mend: null });
	});

	it('says that the days are the wrong way round, and leads to the right one with the other filters', () => {
		const { problem, mend } = fieldsOf('from=2026-11-08&last=2026-11-01&queue=billing');
		expect(problem).toMatch(/last day, 1 Nov.*before the first, 8 Nov/);
		expect(mend?.href).toBe('/contacts?from=2026-11-01&to=2026-11-09&queue=billing');
	});

	it('says that a day is none of the calendar', () => {
		expect(fieldsOf('from=2026-02-30').problem).toContain('“2026-02-30” is no day');
		expect(fieldsOf('from=2026-11-01&last=soon').problem).toContain('“soon”');
		expect(fieldsOf(`from=${'x'.repeat(5000)}`).problem?.length).toBeLessThan(200);
		expect(fieldsOf('from=all').problem).toBeNull();
		expect(fieldsOf('from=../2026-11-01').problem).toBeNull();
	});

	it('says that there is no contact yet after the newest one', () => {
		expect(fieldsOf('from=2026-11-23').problem).toContain('no contact after 22 Nov');
		expect(fieldsOf('from=2026-11-22').problem).toBeNull();
	});
});
