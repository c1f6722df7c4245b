import { describe, expect, it } from 'vitest';
import { viewQuery } from './view-query';

describe('viewQuery', () => {
	it('keeps the filters, in one order, and nothing of the place in a list', () => {
		const one = viewQuery('?status=all&queue=A%26B&flag=swing%3Ax&cursor=1.a&site=main');
		expect(one).toBe('queue=A%26B&status=all');
		expect(viewQuery('queue=A%26B&status=all')).toBe(one);
		expect(viewQuery('/decide=&kind=swing')).toBe('kind=swing');
	});

	it('keeps the order of what is there twice, and no address without end', () => {
		expect(viewQuery('kind=b&kind=a')).toBe('kind=b&kind=a');
		expect(viewQuery(`q=${'x'.repeat(3000)}`)).toBe('');
		expect(viewQuery('')).toBe('');
	});
});
