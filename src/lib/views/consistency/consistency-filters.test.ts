import { describe, expect, it } from 'vitest';
import { consistencyFilters, readSwingChoice } from './consistency-filters';

const read = (text: string) => readSwingChoice(new URLSearchParams(text));

describe('readSwingChoice', () => {
	it('takes a measure and a dimension that there are, and nothing else', () => {
		expect(read('metric=csat&dimension=load')).toEqual({ metric: 'csat', dimension: 'load' });
		expect(read('metric=mood&dimension=moon')).toEqual({ metric: '', dimension: '' });
		expect(read('')).toEqual({ metric: '', dimension: '' });
	});
});

describe('consistencyFilters', () => {
	it('offers every measure and dimension that can be read', () => {
		const chosen = { queue: '', metric: '', dimension: '' };
		for (const { name, options } of consistencyFilters(chosen, []).slice(1))
			for (const { value } of options)
				expect(read(`${name}=${value}`)).toMatchObject({ [name]: value });
	});
});
