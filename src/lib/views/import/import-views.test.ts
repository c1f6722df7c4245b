import { describe, expect, it } from 'vitest';
import { NO_COUNTS } from '$lib/domain/counts';
import { whole } from '../format/number';
import { batchRow, type Batch } from './batch-row';
import { countParts, countsSentence } from './count-parts';
import { readingWords } from './reader-words';
import { siteSuggestion } from './suggestion';

const counts = { ...NO_COUNTS, received: 5362, created: 5300, unchanged: 50, rejected: 12 };
const batch: Batch = {
	...{ batchId: 7, what: 'contacts', source: 'file', fileName: 'calls.csv', preset: null },
	...{ status: 'done', counts, failure: null, analysed: false },
	startedAt: new Date(Date.UTC(2026, 10, 22, 12)),
	finishedAt: new Date(Date.UTC(2026, 10, 22, 12, 1))
};

describe('the list of imports', () => {
	it('says what came, when in the zone of the site, and how far it is', () => {
		expect(batchRow(batch, 'Europe/Riga')).toMatchObject({
			href: '/imports/7',
			name: 'calls.csv',
			when: 'Sun 22 Nov 2026, 14:00',
			received: '5,362 contacts',
			rejected: '12 refused',
			words: 'being analysed'
		});
		expect(batchRow({ ...batch, analysed: true }, 'UTC').state).toBe('done');
		expect(batchRow({ ...batch, status: 'failed', failure: 'x' }, 'UTC').state).toBe('failed');
		expect(batchRow({ ...batch, source: 'api', fileName: null }, 'UTC').name).toMatch(/API/);
	});

	it('waits for no analysis where nothing was written', () => {
		const same = { ...NO_COUNTS, received: 3, unchanged: 3 };
		expect(batchRow({ ...batch, counts: same }, 'UTC').state).toBe('done');
	});
});

it('splits what was received into parts that add up to it', () => {
	const sum = countParts(counts).reduce((total, { n }) => total + n, 0);
	expect(sum).toBe(counts.received);
	expect(countsSentence(counts, whole)).toBe('5,362 = 5,300 new + 50 unchanged + 12 refused');
	expect(countsSentence(NO_COUNTS, whole)).toBe('0');
});

describe('siteSuggestion', () => {
	const riga = { zone: 'Europe/Riga', weekend: [6, 7] } as const;
	it('says what the export suggests and what the site has', () => {
		expect(siteSuggestion({ zone: 'Asia/Jerusalem', weekend: [5, 6] }, riga)).toMatchObject({
			words: 'Asia/Jerusalem, weekend Friday and Saturday',
			now: 'Europe/Riga, weekend Saturday and Sunday'
		});
	});
	it('is silent where there is nothing to change', () => {
		expect(siteSuggestion(null, riga)).toBeNull();
		expect(siteSuggestion({ weekend: [7, 6] }, riga)).toBeNull();
	});
	it('speaks of one day, three days and none', () => {
		const words = (weekend: (1 | 2 | 5 | 6 | 7)[]) => siteSuggestion({ weekend }, riga)?.words;
		expect(words([5])).toBe('Europe/Riga, weekend Friday');
		expect(words([5, 6, 7])).toBe('Europe/Riga, weekend Friday, Saturday and Sunday');
		expect(words([])).toBe('Europe/Riga, no weekend');
	});
});

it('says a reading in words', () => {
	expect(readingWords('unit', { unit: 'ms' })).toBe('milliseconds');
	expect(readingWords('date-order', { order: 'dmy' })).toMatch(/^day, month/);
	expect(readingWords('scale', { scale: 10 })).toBe('0 to 10');
	expect(readingWords('decimal', {})).toMatch(/^point/);
	expect(readingWords('unit', { unit: 's', decimal: ',' })).toBe('seconds, with decimal commas');
	expect(readingWords('zero', { zeroMeansMissing: true })).toBe('not answered');
});
