import { expect, test } from 'vitest';
import { emptyBatch } from './ingest-batch';
import { takeItem } from './items/take-item';
import { jsonText } from './json-text';

const context = { site: 'main', now: 0, customerKey: (id: string) => id, keepComments: false };
const deep = JSON.parse('{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)) as unknown;

test('a value reads as its JSON, and one that is nested too deeply as that', () => {
	expect(jsonText({ a: [1, null] })).toBe('{"a":[1,null]}');
	expect(jsonText(undefined)).toBe('');
	const deeper = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;
	expect(jsonText(deeper)).toBe('(nested too deeply to be shown)');
});

test('an item nested deeply is refused like any other', () => {
	const batch = emptyBatch();
	const item = { contactId: deep, startedAt: '2026-11-20T08:00:00Z' };
	takeItem('contacts', { item, index: 0, raw: () => jsonText(item) }, context, batch, new Map());
	expect(batch.rejects).toMatchObject([{ column: '/contactId', reason: 'not-text' }]);
});
