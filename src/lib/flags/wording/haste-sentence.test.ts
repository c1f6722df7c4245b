import { describe, expect, it } from 'vitest';
import { hasteCosts } from '$lib/analysis/over-service/haste-costs';
import { hastyRatings } from '$lib/analysis/over-service/hasty-ratings';
import { hasteSentence } from './haste-sentence';

const of = (poorHasty: number, ratedHasty: number, poorOther: number, ratedOther: number) =>
	hasteSentence(hasteCosts(hastyRatings([{ poorHasty, ratedHasty, poorOther, ratedOther }])));

describe('the sentence of haste', () => {
	it('says what rushed flags rest on', () => {
		expect(of(60, 250, 550, 5000)).toBe(
			'Haste costs satisfaction here: 24 % of 250 far shorter contacts of half a year got a poor score, of 5,000 others ' +
				'shorter than typical 11 %; on the same work that is 2.18 times as often (surely at least 1.73). A far shorter ' +
				'contact with a poor score is therefore flagged as rushed.'
		);
	});
	it('says why there are none', () => {
		expect(of(97, 514, 300, 1600)).toBe(
			'Nothing is flagged as rushed, because far shorter contacts are not surely rated worse than others here: 19 % of ' +
				'514 far shorter contacts of half a year got a poor score, of 1,600 others shorter than typical 19 %; on the same ' +
				'work that is 1.01 times as often (surely at least 0.82). A flag needs 1.25 times as often, and to be sure of ' +
				'more often at all.'
		);
		expect(of(3, 4, 100, 1000)).toBe(
			'Nothing is flagged as rushed: whether haste costs satisfaction here cannot be told yet, because 4 far shorter ' +
				'contacts are rated, and 10 are needed.'
		);
	});
	it('gives no ratio where the others have no poor score', () => {
		expect(of(8, 20, 0, 200)).toContain('on the same work that is surely at least');
	});
});
