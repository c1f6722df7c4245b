import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '$lib/domain/contact';
import { dayNumber } from '$lib/domain/iso-date';
import {
	contactSearch,
	CONTACT_KINDS,
	contactsHref,
	readContactQuery,
	withPeriod
} from './contact-query';

const read = (text: string) => readContactQuery(new URLSearchParams(text));
const given = (query: object) =>
	Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

describe('the address of contacts', () => {
	it('says everything a person can filter by', () => {
		const href = contactsHref({
			from: dayNumber('2026-09-28')!,
			until: dayNumber('2026-11-23')!,
			queue: 'technical support',
			weekdays: [6, 7],
			hour: 0,
			kinds: ['over-service'],
			answered: false
		});
		expect(href).toBe(
			'/contacts?from=2026-09-28&to=2026-11-23&queue=technical+support&weekday=6%2C7&hour=0&kind=over-service&answered=no'
		);
	});

	it('is short where nothing is asked', () => {
		expect(contactsHref({})).toBe('/contacts');
		expect(given(read(''))).toEqual({});
	});

	it('leaves out what it does not understand', () => {
		const wrong =
			'from=2026-02-30&to=x&channel=pigeon&weekday=0,9,a&hour=24&kind=nonsense&score=6&answered=maybe' +
			'&since=2026-11-20T25&upTo=2026-11-20T09&load=heavy&seniority=old&compared=csat:moon:full';
		expect(given(read(wrong))).toEqual({});
		expect(given(read('weekday=6,9&kind=struggle,x'))).toEqual({
			weekdays: [6],
			kinds: ['struggle']
		});
	});

	it('cuts names that are longer than any name', () => {
		expect(read(`queue=${'x'.repeat(5000)}`).queue).toHaveLength(200);
	});

	it('asks what was compared of some days only', () => {
		const asked = (days: string) =>
			readContactQuery(new URLSearchParams(`${days}&compared=csat:load:peak`)).compared;
		expect(asked('from=2026-09-28')).toEqual({ metric: 'csat', dimension: 'load', level: 'peak' });
		expect(asked('from=all')).toBeUndefined();
	});

	it('is read back as it was written', () => {
		const name = fc.string({ minLength: 1, maxLength: 40 });
		const localHour = fc.record({
			day: fc.integer({ min: 0, max: 40_000 }),
			hour: fc.integer({ min: 0, max: 23 })
		});
		const subset = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
		const query = fc.record(
			{
				from: fc.integer({ min: 0, max: 40_000 }),
				until: fc.integer({ min: 0, max: 40_000 }),
				queue: name,
				topic: name,
				channel: fc.constantFrom(...CHANNELS),
				team: name,
				agent: name,
				shift: name,
				weekdays: subset([1, 2, 3, 4, 5, 6, 7] as const),
				hour: fc.integer({ min: 0, max: 23 }),
				hours: fc.record({ from: localHour, to: localHour }),
				load: fc.constantFrom('peak' as const, 'off-peak' as const),
				seniority: fc.constantFrom('new' as const, 'others' as const),
				compared: fc.record({
					metric: fc.constantFrom('handle-time' as const, 'csat' as const),
					dimension: fc.constantFrom('shift' as const, 'load' as const, 'seniority' as const),
					level: name
				}),
				answersUntil: fc.integer({ min: 0, max: 40_000 }),
				timed: fc.boolean(),
				under: fc.integer({ min: 1, max: 86_400 }),
				tagged: fc.boolean(),
				hasAgent: fc.boolean(),
				kinds: subset(CONTACT_KINDS),
				scores: subset([1, 2, 3, 4, 5]),
				answered: fc.boolean(),
				rated: fc.boolean(),
				customer: name
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(query, (asked) => {
				const back = readContactQuery(new URLSearchParams(contactSearch(asked).toString()));
				expect(given(back)).toEqual(given(asked));
			})
		);
	});
});

describe('withPeriod', () => {
	const period = { from: 20_700, until: 20_756 };

	it('gives a list the period that it shows unless told otherwise', () => {
		expect(withPeriod({ queue: 'billing' }, period)).toEqual({
			queue: 'billing',
			from: period.from
		});
		expect(withPeriod({}, null)).toEqual({});
	});

	it('leaves alone who names days, asks for all time or for one customer', () => {
		expect(withPeriod({ from: 5 }, period)).toEqual({ from: 5 });
		expect(withPeriod({ customer: 'k' }, period)).toEqual({ customer: 'k' });
		const always = readContactQuery(new URLSearchParams('from=all'));
		expect(given(withPeriod(always, period))).toEqual({ always: true });
		expect(contactsHref(always)).toBe('/contacts?from=all');
	});
});
