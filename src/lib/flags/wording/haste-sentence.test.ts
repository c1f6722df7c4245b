import { describe, expect, it } from 'vitest';
import { hasteCosts } from '$lib/analysis/over-service/haste-costs';
import { hastyRatings } from '$lib/analysis/over-service/hasty-ratings';
import { hasteSentence } from './haste-sentence';

const of = (poorHasty: number, ratedHasty: number, poorOther: number, ratedOther: number) =>
	hasteSentence(hasteCosts(hastyRatings([{ poorHasty, ratedHasty, poorOther, ratedOther }])));

describe('the sentence of haste', () => {
	it('says what rushed flags rest on', () => {
		expect(of(60, 250, 1100, 10_000)).toBe(
			'Haste costs satisfaction here: 24 % of 250 far shorter contacts of half a year got a poor score, of 10,000 ' +
				'ordinary ones 11 %; on the same work that is 2.2 times as often (surely at least 1.7). A far shorter contact ' +
				'with a poor score is therefore flagged as rushed.'
		);
	});
	it('says why there are none', () => {
		expect(of(97, 514, 600, 3200)).toBe(
			'Nothing is flagged as rushed, because far shorter contacts are not surely rated worse here: 19 % of 514 far ' +
				'shorter contacts of half a year got a poor score, of 3,200 ordinary ones 19 %; on the same work that is 1.0 ' +
				'times as often (surely at least 0.8), and 1.3 would be needed.'
		);
		expect(of(3, 4, 100, 1000)).toBe(
			'Nothing is flagged as rushed: whether haste costs satisfaction here cannot be told yet, because 4 short contacts ' +
				'are rated, and 10 are needed.'
		);
	});
	it('gives no ratio where ordinary contacts have no poor score', () => {
		expect(of(8, 20, 0, 200)).toContain('on the same work that is surely at least');
	});
});
