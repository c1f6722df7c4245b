import { describe, expect, it } from 'vitest';
import { readContactQuery } from './contact-query';
import { moreFilters, type Choices } from './more-filters';

const choices: Choices = {
	...{ topics: ['Invoice'], teams: ['North', 'South'], shifts: ['Morning'], weekend: [6, 7] },
	agents: [{ externalId: 'a7', name: 'Ada' }]
};
const filtersOf = (address: string, own: Partial<Choices> = {}) =>
	new Map(
		moreFilters(readContactQuery(new URLSearchParams(address)), { ...choices, ...own }).map(
			(filter) => [filter.name, filter]
		)
	);

describe('the further choices of a list of contacts', () => {
	it('are every kind of condition that people tell contacts apart by', () => {
		expect([...filtersOf('').keys()]).toEqual([
			...['topic', 'team', 'agent', 'shift', 'weekday', 'load', 'seniority']
		]);
		for (const { value, options } of filtersOf('').values()) {
			expect(value).toBe('');
			expect(options[0]?.value).toBe('');
			expect(options.length).toBeGreaterThan(1);
		}
	});

	it('show what the address says, each as it is read back', () => {
		const asked =
			'topic=Invoice&team=South&agent=a7&shift=Morning&weekday=6,7&load=peak&seniority=new';
		for (const [name, { value, options }] of filtersOf(asked)) {
			expect(value, name).toBe(new URLSearchParams(asked).get(name));
			expect(
				options.filter((option) => option.value === value),
				name
			).toHaveLength(1);
		}
	});

	it('keep a name that the site does not know any more', () => {
		const { value, options } = filtersOf('team=East').get('team')!;
		expect(value).toBe('East');
		expect(options.at(-1)).toEqual({ value: 'East', label: 'East' });
	});

	it('offer the weekend that the centre has, and say any other choice of days', () => {
		const labels = (own: Partial<Choices>) =>
			filtersOf('weekday=1,3', own)
				.get('weekday')!
				.options.map(({ value, label }) => `${value} ${label}`);
		expect(labels({ weekend: [5, 6] }).slice(1, 3)).toEqual([
			...['1,2,3,4,7 working days', '5,6 weekend']
		]);
		expect(labels({ weekend: [7] }).slice(1, 3)).toEqual(['1,2,3,4,5,6 working days', '1 Monday']);
		expect(labels({ weekend: [] })[1]).toBe('1 Monday');
		expect(labels({}).at(-1)).toBe('1,3 Mon, Wed');
	});
});
