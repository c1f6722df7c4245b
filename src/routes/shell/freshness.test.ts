import { describe, expect, it } from 'vitest';
import { freshnessLine } from './freshness';

const now = Date.UTC(2026, 10, 22, 12);
const day = Math.floor(now / 86_400_000);
const fresh = {
	newestContact: now - 12_000,
	contactDay: day,
	newestAnswer: now - 180_000,
	answerDay: day,
	analysed: true
};

describe('freshnessLine', () => {
	it('says how new contacts and ratings are', () => {
		expect(freshnessLine(fresh, now)).toEqual([
			{ text: 'newest contact 12 s ago', stale: false },
			{ text: 'newest rating 3 min ago', stale: false }
		]);
	});

	it('says so while something is not analysed yet, and leaves ratings out where there are none', () => {
		const line = freshnessLine({ ...fresh, newestAnswer: null, analysed: false }, now);
		expect(line.map(({ text }) => text)).toEqual(['newest contact 12 s ago', 'being analysed']);
	});

	it('says that there are no contacts', () => {
		const none = { ...fresh, newestContact: null, newestAnswer: null };
		expect(freshnessLine(none, now)).toEqual([{ text: 'no contacts yet', stale: false }]);
	});

	it('is stale when nothing has come for more than a day, and says the date', () => {
		const old = { ...fresh, newestContact: now - 100 * 86_400_000, contactDay: day - 100 };
		expect(freshnessLine(old, now)).toEqual([
			{ text: 'newest contact 14 Aug 2026', stale: true },
			{ text: 'newest rating 3 min ago', stale: false }
		]);
	});
});
