import { describe, expect, it } from 'vitest';
import { boxRow } from './box-row';

/** Ten bars of equally many contacts: every tenth of them ends where a bar ends. */
const even = (n: number) => Array.from({ length: 10 }, (_, i) => ({ bar: 40 + i, n: n / 10 }));
const edge = (bar: number) => expect.closeTo(1000 * Math.exp(0.1 * bar), 3);

describe('boxRow', () => {
	it('reads tenths, quarters and the middle off a histogram', () => {
		expect(boxRow({ name: 'Morning' }, even(100))).toEqual({
			name: 'Morning',
			...{ low: edge(41), quarter: edge(42.5), median: edge(45) },
			...{ threeQuarters: edge(47.5), high: edge(49), n: 100 }
		});
	});

	it('says nothing of fewer than thirty contacts', () => {
		expect(boxRow({ name: 'Night' }, [{ bar: 40, n: 29 }])).toBeNull();
		expect(boxRow({ name: 'Night' }, [{ bar: 40, n: 30 }])).toMatchObject({ n: 30 });
		expect(boxRow({ name: 'Night' }, [])).toBeNull();
	});

	it('counts the contacts that a weighted histogram rests on', () => {
		expect(boxRow({ name: 'others', quiet: true, n: 5000 }, even(10))).toMatchObject({
			...{ n: 5000, quiet: true }
		});
	});
});
