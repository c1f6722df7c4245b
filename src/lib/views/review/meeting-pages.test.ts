import { describe, expect, it } from 'vitest';
import { meetingPages, pageNumber } from './meeting-pages';
import type { ReviewView } from './review-view';

const empty: ReviewView = {
	...{ week: '2026-W47', site: { name: 'Main', zone: 'UTC' }, from: 100, until: 107 },
	...{ complete: true, tested: 0, window: null, swings: null, improvements: null },
	...{ weeks: [], months: [], flags: [], figures: [] },
	ledger: { overServed: 0, displaced: 0, exceptions: 0, worst: [] }
};
const flag = (flagId: string, kind: string) => ({ flagId, kind, sentence: `Of ${flagId}.` });
const kinds = (pages: ReturnType<typeof meetingPages>) => pages.map(({ kind }) => kind);

describe('meetingPages', () => {
	it('leaves out what there is nothing to say of', () => {
		const least = ['agenda', 'numbers', 'charts', 'actions'];
		expect(kinds(meetingPages(empty, null))).toEqual(least);
		expect(kinds(meetingPages(empty, { fresh: [], still: [], recovered: [] }))).toEqual(least);
	});

	it('gives each exception a page, and steps theirs with what became of them', () => {
		const steps = [{ sentence: 'Held.', standing: 'better', word: 'held' }] as const;
		const review: ReviewView = {
			...empty,
			flags: [flag('a', 'swing'), flag('b', 'improvement'), flag('c', 'agent-drift')],
			improvements: [...steps]
		};
		const pages = meetingPages(review, null);
		expect(kinds(pages)).toEqual([
			...['agenda', 'exception', 'exception', 'steps', 'numbers', 'charts', 'actions']
		]);
		expect(pages.flatMap((page) => (page.kind === 'exception' ? page.flag.flagId : []))).toEqual([
			...['a', 'c']
		]);
		expect(kinds(meetingPages(review, null, true)).slice(0, 2)).toEqual(['agenda', 'restated']);
		// Without findings of the week a step is told as any exception.
		expect(kinds(meetingPages({ ...review, improvements: null }, null))).toEqual([
			...['agenda', 'exception', 'exception', 'exception', 'numbers', 'charts', 'actions']
		]);
	});

	it('takes new exceptions first, then what was over-served, what is still there and what recovered', () => {
		const [a, b, c] = ['a', 'b', 'c'].map((id) => flag(id, 'swing'));
		if (!a || !b || !c) throw new Error('three flags');
		const contact = { contactId: 'x', when: 'Mon', work: '', handle: '40:00', typical: '3:05' };
		const review: ReviewView = {
			...empty,
			flags: [b, a],
			ledger: { ...empty.ledger, overServed: 1, worst: [{ ...contact, displaced: 9 }] }
		};
		const pages = meetingPages(review, { fresh: [a], still: [b], recovered: [c] });
		expect(kinds(pages)).toEqual([
			...['agenda', 'exception', 'ledger', 'exception', 'recovered'],
			...['numbers', 'charts', 'actions']
		]);
		const ages = pages.flatMap((page) =>
			page.kind === 'exception' ? [[page.flag.flagId, page.age]] : []
		);
		expect(ages).toEqual([
			['a', 'fresh'],
			['b', 'still']
		]);
	});
});

describe('pageNumber', () => {
	it('stays within the pages whatever the address says', () => {
		const number = (page: string) => pageNumber(new URLSearchParams({ page }), 5);
		expect([number('3'), number('9'), number('-1'), number('x'), number('2.7')]).toEqual([
			3, 5, 1, 1, 2
		]);
		expect(pageNumber(new URLSearchParams(), 5)).toBe(1);
	});
});
