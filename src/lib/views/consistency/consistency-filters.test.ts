import { describe, expect, it } from 'vitest';
import { chosenSwings, consistencyFilters, readSwingChoice } from './consistency-filters';

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

describe('chosenSwings', () => {
	const swing = (scope: string, metric: 'csat' | 'handle-time', dimension: 'load' | 'shift') => ({
		...{ scope, metric, dimension }
	});
	const all = [
		swing('site', 'csat', 'load'),
		swing('queue:Care', 'csat', 'load'),
		swing('queue:Care', 'handle-time', 'shift')
	];
	const none = { queue: '', metric: '', dimension: '' };

	it('are all where nothing is chosen, and those that every choice fits', () => {
		expect(chosenSwings(all, none)).toEqual(all);
		expect(chosenSwings(all, { ...none, queue: 'Care' })).toEqual(all.slice(1));
		expect(chosenSwings(all, { ...none, metric: 'csat', dimension: 'load' })).toHaveLength(2);
		expect(chosenSwings(all, { queue: 'Care', metric: 'csat', dimension: 'shift' })).toEqual([]);
	});
});
