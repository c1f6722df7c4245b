import { afterEach, describe, expect, it } from 'vitest';
import { type Language, LANGUAGES, learnLanguage } from '$lib/i18n/language';
import { reviewMail, type ReviewMailInput } from './review-mail';
import type { ReviewView } from './review-view';

/** 2026-11-16, the Monday of W47. */
const MONDAY = 20_773;
const flag = (flagId: string) => ({ flagId, kind: 'swing', sentence: `Sentence ${flagId}.` });
const review = {
	...{ week: '2026-W47', site: { name: 'Riga', zone: 'Europe/Riga' } },
	...{ from: MONDAY, until: MONDAY + 7, complete: true, counted: null },
	figures: [
		{
			...{ key: 'mean', label: 'Handle time, mean', value: 300, text: '5:00', n: '84 contacts' },
			before: { low: 170, high: 190, text: '2:50 – 3:10' },
			...{ standing: 'worse', word: 'above the weeks before', rises: true }
		}
	],
	flags: [flag('a'), flag('b')],
	ledger: {
		...{ overServed: 12, displaced: 31, exceptions: 1 },
		worst: [
			{
				...{ contactId: 'C 1', when: 'Fri 20 Nov 2026, 14:20', work: 'Invoice, Billing' },
				...{ handle: '40:00', typical: '3:05', displaced: 12.04 }
			}
		]
	},
	improvements: []
} as unknown as ReviewView;
const action = { actionId: 1, done: false, effect: null, href: '/flags?flag=a' };
const input = (changed: Partial<ReviewMailInput> = {}): ReviewMailInput => ({
	review,
	changes: { fresh: [flag('a')], still: [flag('b')], recovered: [flag('c')] },
	actions: [
		{ ...action, title: 'Coach', about: 'Ilze, 1 Dec 2026' },
		{ ...action, title: 'Finished', about: 'Ilze', done: true }
	],
	...{ restatement: null, publishedAt: null, narrowed: null },
	...{
		newestDay: MONDAY + 8,
		analysedAt: Date.UTC(2026, 10, 23, 5, 58),
		address: (path) => `https://x${path}`
	},
	...changed
});
const said = (changed: Partial<ReviewMailInput> = {}) => {
	const { subject, blocks } = reviewMail(input(changed));
	return JSON.stringify([subject, blocks]);
};

describe('the mail of a review', () => {
	it('says the week and how many exceptions are new', () => {
		expect(reviewMail(input()).subject).toBe('Riga: week 2026-W47, 1 new exception');
		expect(reviewMail(input({ changes: null })).subject).toBe('Riga: week 2026-W47, 2 exceptions');
	});

	it('has the exceptions first, then the numbers, the ledger and who does what', () => {
		const heads = reviewMail(input()).blocks.flatMap((b) => (b.kind === 'heading' ? b.text : []));
		expect(heads).toEqual([
			...['New this week', 'Still there from the week before', 'Recovered since the week before'],
			...['The week in numbers', 'Over-service', 'Actions', 'The tables']
		]);
		const text = said();
		expect(text).toContain('2:50 – 3:10');
		expect(text).toContain('84 contacts');
		expect(text).toContain('40:00 against 3:05 typical, room used up 12.0');
		expect(text).toContain('https://x/contacts/C%201');
		expect(text).toContain('Ilze, 1 Dec 2026');
		expect(text).not.toContain('Finished');
	});

	it('says which day the data end on, and whether the week is published, or else when it was analysed', () => {
		expect(said()).toContain('The data end on 24 Nov 2026');
		expect(said()).toContain('Not published');
		expect(said()).toContain('Exceptions as analysed Mon 23 Nov 2026, 07:58');
		expect(said({ analysedAt: null })).toContain('Nothing is analysed yet');
		const published = said({ publishedAt: Date.UTC(2026, 10, 23, 7) });
		expect(published).toContain('Published Mon 23 Nov 2026, 09:00');
		expect(published).not.toContain('analysed');
	});

	it('says what is restated, with the cause', () => {
		const restatement = {
			lines: [
				{
					key: 'mean',
					label: 'Mean',
					published: '5:00',
					now: '5:02',
					causes: [],
					unknown: 'Why not.'
				}
			],
			...{ causes: [], verdicts: [] }
		};
		const text = said({ restatement, publishedAt: 0 });
		for (const words of ['Restated since it was published', '5:02', 'Why not.', '* now 5:02'])
			expect(text).toContain(words);
	});

	it('tells a reader of some teams what is of the whole centre, and what is left out', () => {
		const narrowed = { teams: ['North', 'South'], centre: new Set(['a']), unknown: 1, dearest: 8 };
		const text = said({ narrowed });
		expect(text).toContain('For: North, South');
		expect(text.split('· whole centre').length - 1).toBe(3);
		expect(text).toContain('1 exception is left out');
		expect(text).toContain(
			'Of the 8 dearest contacts of the whole centre, 1 by agents of these teams'
		);
		expect(text).not.toContain('the dearest took');
		expect(text).toContain('are left out');
	});

	it('has no links where nobody knows how the server is reached', () => {
		expect(said({ address: () => null })).not.toContain('https://');
	});

	it('says twenty exceptions of a part and how many more there are', () => {
		const fresh = Array.from({ length: 23 }, (_, i) => flag(`f${i}`));
		const text = said({ changes: { fresh, still: [], recovered: [] } });
		expect(text).toContain('3 more in the review');
		expect(text).not.toContain('Sentence f20.');
	});
});

describe('in every language', () => {
	afterEach(() => learnLanguage(() => 'en'));
	it.each(LANGUAGES)('%s: nothing is left to fill in', (language: Language) => {
		learnLanguage(() => language);
		const narrowed = { teams: ['North'], centre: new Set(['a']), unknown: 2, dearest: 8 };
		for (const changed of [{}, { narrowed }, { changes: null }])
			expect(said(changed)).not.toMatch(/[{](?!")\w+[}]/);
	});
});
