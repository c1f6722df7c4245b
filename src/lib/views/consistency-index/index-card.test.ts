import { describe, expect, it } from 'vitest';
import type { StoredIndex } from './index-parts';
import { indexCard, queueIndices } from './index-card';

const both: StoredIndex = {
	scope: 'site',
	metric: 'both',
	index: 72.4,
	low: 68.1,
	high: 76.2,
	contacts: 22_793,
	reason: null,
	parts: [
		{ part: 'weekend', share: 0.2, indexWithout: 78.6 },
		{ part: 'who', share: 0.8, indexWithout: 88.2 },
		{ part: 'seniority', share: 0.3, indexWithout: 77.5 }
	]
};
const nothing = { index: null, low: null, high: null, parts: [], contacts: 12 };
const billing: StoredIndex = { ...both, ...nothing, scope: 'queue:billing', reason: 'Too few.' };

describe('indexCard', () => {
	it('shows the parts that add up, the largest first, and seniority apart: it lies within who answers', () => {
		const card = indexCard([both], []);
		expect(card.parts.map(({ name, without }) => [name, without])).toEqual([
			['Who answers', 88],
			['Weekend', 79]
		]);
		expect(card.seniority).toMatchObject({ share: 0.3, without: 78 });
	});

	it('says why there is no figure', () => {
		const card = indexCard([], []);
		expect(card.headline).toEqual({ known: false, reason: 'Not analysed yet.' });
		expect(card).toMatchObject({ parts: [], seniority: null });
	});
});

describe('queueIndices', () => {
	it('lists queues by name and leaves the centre out', () => {
		const rows = queueIndices([both, billing, { ...billing, scope: 'queue:accounts' }]);
		expect(rows.map(({ queue }) => queue)).toEqual(['accounts', 'billing']);
		expect(rows[1]?.both).toEqual({ known: false, reason: 'Too few.' });
		expect(rows[1]?.csat).toEqual({ known: false, reason: 'Not analysed yet.' });
	});
});
