import { describe, expect, it } from 'vitest';
import { hasteCosts } from './haste-costs';
import { hastyRatings, mergeHasty, type RatedByHaste } from './hasty-ratings';

const work = (
	poorHasty: number,
	ratedHasty: number,
	poorOther: number,
	ratedOther: number
): RatedByHaste => ({ ratedHasty, poorHasty, ratedOther, poorOther });
const of = (...kindsOfWork: RatedByHaste[]) => hasteCosts(hastyRatings(kindsOfWork));

describe('whether haste costs satisfaction', () => {
	it('is so where hasty contacts are rated poorly far more often', () => {
		const found = of(work(60, 250, 1100, 10_000));
		expect(found).toMatchObject({ worse: true, notEnough: null, ratedHasty: 250, poorOther: 1100 });
		expect(found.ratio).toBeCloseTo(60 / 250 / 0.11, 9);
		expect(found.low).toBeGreaterThan(1.5);
		expect(found.low).toBeLessThan(found.ratio!);
	});

	it('is not so where they are rated like others, or a little worse, however many there are', () => {
		// Surely worse, but by less than what matters.
		expect(of(work(12_500, 100_000, 110_000, 1_000_000)).low).toBeGreaterThan(1.1);
		expect(of(work(110, 1000, 1100, 10_000)).worse).toBe(false);
		expect(of(work(12_500, 100_000, 110_000, 1_000_000)).worse).toBe(false);
	});

	it('is not said of a few, however striking', () => {
		expect(of(work(9, 9, 10, 1000))).toMatchObject({
			worse: false,
			ratio: null,
			notEnough: '9 far shorter contacts are rated, and 10 are needed'
		});
		expect(of(work(4, 20, 0, 9)).notEnough).toBe(
			'9 others shorter than typical are rated, and 10 are needed'
		);
		expect(of(work(3, 12, 100, 1000)).worse).toBe(false);
		expect(hasteCosts(mergeHasty([])).notEnough).toMatch(/^0 far shorter contacts/);
	});

	it('is told from work that is both brief and rated poorly', () => {
		// Together 31 % of hasty contacts are poor against 14 % of the others; in each kind of work as many as usual.
		const outage = work(50, 100, 250, 500);
		const invoice = work(4, 80, 100, 2000);
		expect(of(outage, invoice)).toMatchObject({ worse: false });
		expect(of(outage, invoice).ratio).toBeCloseTo(1, 9);
	});

	it('is a lower end without a ratio where the others have no poor score, nothing where nobody has', () => {
		expect(of(work(8, 20, 0, 200))).toMatchObject({ worse: true, ratio: null });
		expect(of(work(0, 20, 0, 200))).toMatchObject({ worse: false, notEnough: expect.any(String) });
	});

	it('is the same of weeks merged as of all at once', () => {
		const weeks = [work(6, 20, 30, 300), work(5, 30, 20, 250), work(9, 25, 44, 410)];
		const merged = hasteCosts(mergeHasty(weeks.map((week) => hastyRatings([week]))));
		expect(merged).toEqual(of(...weeks));
	});
});
