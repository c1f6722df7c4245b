import { describe, expect, it } from 'vitest';
import { handleTimeBucket } from '$lib/domain/handle-time';
import type { SwingEvidence } from '$lib/flags/flag';
import { countedWords } from './counted-words';
import { csatChart, handleChart } from './review-chart';
import { restated } from './restated';
import type { ReviewDay } from './review-span';
import { reviewView, type ReviewInput } from './review-view';

/** 2026-11-16, the Monday of W47. */
const MONDAY = 20_773;

function day(day: number, seconds: number): ReviewDay {
	return {
		...{ day, contacts: 12, handled: 10, handleMs: 10_000 * seconds, invited: 8 },
		buckets: new Map([[handleTimeBucket(1000 * seconds), 10]]),
		csat: [0, 1, 0, 2, 1]
	};
}
const days = (newest: number) =>
	Array.from({ length: 420 }, (_, i) => MONDAY + 6 - i).map((d) =>
		day(d, d >= MONDAY ? newest : 180 + (d % 5))
	);
const swing = {
	...{ scope: 'site', metric: 'csat', dimension: 'weekend', level: 'weekend', verdict: 'swing' },
	...{ unit: 'points', effect: -0.3, ciLow: -0.4, ciHigh: -0.2, pAdjusted: 0.004, tested: 56 },
	...{ agents: 30, contacts: 900 }
} as SwingEvidence;
const input = (over: Partial<ReviewInput> = {}): ReviewInput => ({
	site: { name: 'Riga', zone: 'Europe/Riga' },
	weekend: [6, 7],
	falseDiscoveryRate: 0.1,
	monday: MONDAY,
	newestDay: MONDAY + 6,
	today: MONDAY + 7,
	days: days(300),
	flags: [],
	ledger: { overServed: 3, displaced: 31, exceptions: 1, worst: [] },
	findings: { from: MONDAY - 49, until: MONDAY + 7, swings: [swing], improvements: [] },
	...over
});
const figure = (view: ReturnType<typeof reviewView>, key: string) =>
	view.figures.find((each) => each.key === key);

describe('reviewView', () => {
	it('names the week and holds its numbers against the six weeks before', () => {
		const view = reviewView(input());
		expect(view).toMatchObject({ week: '2026-W47', from: MONDAY, until: MONDAY + 7 });
		expect(figure(view, 'contacts')).toMatchObject({ value: 84, text: '84', standing: 'usual' });
		expect(figure(view, 'mean')).toMatchObject({ text: '5:00', standing: 'worse', rises: true });
		expect(figure(view, 'p90')).toMatchObject({
			n: '70 contacts, nine in ten shorter',
			standing: 'worse'
		});
		expect(figure(reviewView(input({ days: days(100) })), 'mean')?.standing).toBe('better');
		expect(figure(view, 'coverage')).toMatchObject({ text: '50.0 %', n: '28 of 56' });
	});

	it('takes weeks before the first contact for no weeks', () => {
		const begun = days(300).filter(({ day }) => day >= MONDAY - 7);
		expect(figure(reviewView(input({ days: begun })), 'contacts')).toMatchObject({
			before: null,
			standing: 'unclear',
			word: ''
		});
	});

	it('draws six weeks and twelve months, the last ones with the week', () => {
		const view = reviewView(input());
		expect(view.weeks.map(({ label }) => label)).toEqual([
			'W42',
			'W43',
			'W44',
			'W45',
			'W46',
			'W47'
		]);
		expect(view.months.map(({ label }) => label).join(' ')).toBe(
			'Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov'
		);
		expect(view.months.at(-1)?.until).toBe(MONDAY + 7);
		expect(handleChart(view).view.spans.map(({ points }) => points.length)).toEqual([6, 12]);
		expect(csatChart(view).text).toContain('3.75');
	});

	it('is open while the week is not over', () => {
		expect(reviewView(input()).complete).toBe(true);
		expect(reviewView(input({ newestDay: MONDAY + 5 })).complete).toBe(false);
	});

	describe('while the week is not over', () => {
		const upTo = (newestDay: number, today: number) =>
			reviewView(
				input({ newestDay, today, days: days(300).filter(({ day }) => day <= newestDay) })
			);

		it('holds its days against the same days of the weeks before', () => {
			const view = upTo(MONDAY + 2, MONDAY + 3);
			expect(view.counted).toEqual({ from: MONDAY, until: MONDAY + 3 });
			expect(figure(view, 'contacts')).toMatchObject({
				...{ value: 36, standing: 'usual', word: 'within the weeks before' },
				before: { low: 36, high: 36 }
			});
			expect(countedWords(view)).toBe(
				'16 Nov – 18 Nov 2026, against the same days of the weeks before'
			);
		});

		it('leaves out the day that goes on, in its numbers and in its charts', () => {
			const view = upTo(MONDAY + 2, MONDAY + 2);
			expect(view.counted).toEqual({ from: MONDAY, until: MONDAY + 2 });
			expect(figure(view, 'contacts')?.value).toBe(24);
			expect(view.weeks.at(-1)?.summary.contacts).toBe(24);
		});

		it('compares nothing on its first day, however far the first contacts lie from usual', () => {
			const view = upTo(MONDAY, MONDAY);
			expect(view.counted).toBeNull();
			expect(figure(view, 'contacts')).toMatchObject({ value: 12, before: null, word: '' });
			expect(figure(view, 'median')).toMatchObject({ before: null, standing: 'unclear' });
			expect(view.weeks.at(-1)?.summary.contacts).toBe(0);
			for (const chart of [handleChart(view), csatChart(view)])
				expect(chart.text).toMatch(/^No day of this week is over/);
			expect(countedWords(view)).toContain('nothing is compared yet');
		});

		it('says how many answer as long as somebody does', () => {
			const unrated = days(300).map((one) =>
				one.day < MONDAY ? one : { ...one, csat: [0, 0, 0, 0, 0] }
			);
			const onMonday = (known: readonly ReviewDay[]) =>
				reviewView(input({ newestDay: MONDAY, today: MONDAY, days: known }));
			expect(figure(onMonday(unrated), 'coverage')).toMatchObject({ value: 0, before: null });
			const nobody = unrated.map((one) => ({ ...one, csat: [0, 0, 0, 0, 0] }));
			expect(figure(onMonday(nobody), 'coverage')).toBeUndefined();
		});

		it('is silent about it once the week is over', () => {
			expect(countedWords(reviewView(input()))).toBeUndefined();
		});
	});

	it('says unknown, never zero, of a week without contacts', () => {
		const view = reviewView(input({ days: [], findings: null }));
		expect(figure(view, 'median')).toMatchObject({ value: null, text: 'unknown' });
		expect(view.swings).toBeNull();
		expect(handleChart(view).text).toBe('No handle time is known.');
	});

	it('survives being frozen', () => {
		const view = reviewView(input());
		expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});
});

describe('restated', () => {
	it('marks what later corrections changed and nothing else', () => {
		const published = reviewView(input());
		expect(restated(published, reviewView(input()))).toEqual([]);
		const later = reviewView(
			input({ days: days(310), ledger: { ...input().ledger, overServed: 4 } })
		);
		expect(restated(published, later).map(({ label }) => label)).toEqual([
			'Handle time, median',
			'Handle time, mean',
			'Handle time, 90th percentile',
			'Over-served contacts'
		]);
	});

	it('names what two equal texts rest on', () => {
		const numbers = (value: number, n: string) => ({
			figures: [{ key: 'csat', label: 'Satisfaction', value, text: '4.00', n }],
			ledger: { overServed: 0, displaced: 0.2, exceptions: 0 }
		});
		expect(restated(numbers(4.001, '80 answers'), numbers(4.002, '81 answers'))).toEqual([
			{
				...{ key: 'csat', label: 'Satisfaction' },
				...{ published: '4.00, 80 answers', now: '4.00, 81 answers' }
			}
		]);
	});

	it('says of room only what is seen in whole customers', () => {
		const room = (displaced: number) => ({
			figures: [],
			ledger: { overServed: 1, displaced, exceptions: 0 }
		});
		expect(restated(room(30.6), room(31.4))).toEqual([]);
		expect(restated(room(30.4), room(30.6))).toMatchObject([{ published: '30', now: '31' }]);
	});
});
