import { describe, expect, it } from 'vitest';
import { falseFindings } from '../../../tests/support/odd-centres/false-findings';
import { oddContacts } from '../../../tests/support/odd-centres/odd-contacts';
import { SHAPES } from '../../../tests/support/odd-centres/shapes';
import { normalSf } from '$lib/stats/distributions/normal';
import { poissonAtLeast } from '$lib/stats/distributions/poisson';

/** Of a budget that is kept, one run in a thousand would count as many. */
const SURPRISING = 0.001;
/** The most contacts in a thousand that may be flagged where nobody was over-served. */
const OVER_SERVED = 2.5;

/** Those that once broke something, and the extremes of size; `npm run bench -- odd-centres` has them all. */
const TRIED = [
	...['eight agents', 'surveys of 2 %', 'six weeks old', 'weekends closed'],
	...['evenings opened half-way, a step for all then', 'newcomers arrive with a step for all'],
	...['newcomers all begin in one queue', 'satisfaction falls for all, few answers'],
	...['a steady rise', 'a year of seasons', 'another mix of work half-way', 'a bad week'],
	...['everything takes half as long again', 'evenings opened half-way, a steady rise']
];

describe('centres of many shapes, with nothing in them to be found', () => {
	const found = TRIED.map((name, i) => {
		const shape = SHAPES[name];
		if (!shape) throw new Error(`no shape is called ${name}`);
		return { name, ...falseFindings(oddContacts(shape, 700 + i)) };
	});
	const named = (of: 'swings' | 'improvements' | 'outliers' | 'unsteady' | 'declines') =>
		found.flatMap((centre) => centre[of].map((one) => `${centre.name}: ${one}`));

	it('hold no more reviews with a swing than the false-discovery rate states', () => {
		const withSwing = found.filter(({ swings }) => swings.length > 0);
		expect(
			poissonAtLeast(withSwing.length, 0.1 * found.length),
			named('swings').join('\n')
		).toBeGreaterThan(SURPRISING);
	});

	it('show no improvement: neither a slow fall, nor the spring, nor the end of a bad week', () => {
		expect(named('improvements')).toEqual([]);
	});

	it('name hardly an agent: for a fall of all, for beginning late, or for the queue', () => {
		expect(named('outliers').length).toBeLessThanOrEqual(1);
		expect(named('unsteady').length).toBeLessThanOrEqual(1);
		expect(named('declines').length).toBeLessThanOrEqual(1);
	});

	it('flag no more contacts in a thousand as over-served than is asked for', () => {
		const flagged = ({ overService, contacts }: (typeof found)[number]) =>
			Math.round((overService * contacts) / 1000);
		for (const centre of found)
			expect([
				centre.name,
				poissonAtLeast(flagged(centre), (OVER_SERVED * centre.contacts) / 1000) > SURPRISING
			]).toEqual([centre.name, true]);
		const total = (of: (centre: (typeof found)[number]) => number) =>
			found.reduce((sum, centre) => sum + of(centre), 0);
		expect((1000 * total(flagged)) / total(({ contacts }) => contacts)).toBeLessThanOrEqual(
			OVER_SERVED
		);
	});

	it('flag as many contacts as they say that chance alone would, even where tails are heavy', () => {
		const heavy = SHAPES['heavy tails'];
		if (!heavy) throw new Error('no shape has heavy tails');
		const stating = [...found, { name: 'heavy tails', ...falseFindings(oddContacts(heavy, 720)) }];
		const both = stating.map(({ name, flagged, stated }) => ({
			name,
			flagged,
			stated: stated ?? NaN
		}));
		for (const { name, flagged, stated } of both) {
			// Both are counts of contacts, so that the variance of their difference is their sum.
			const beyond = (flagged - stated) / Math.sqrt(flagged + stated);
			expect([name, normalSf(beyond) > SURPRISING]).toEqual([name, true]);
		}
		const total = (of: (one: (typeof both)[number]) => number) =>
			both.reduce((sum, one) => sum + of(one), 0);
		expect(total(({ flagged }) => flagged) / total(({ stated }) => stated)).toBeLessThan(1.2);
	});
});
