import { expect, it } from 'vitest';
import { batchName } from './batch-name';

it('keeps the names of senders and says its own in words', () => {
	expect(batchName({ source: 'file', fileName: 'live' })).toBe('live');
	expect(batchName({ source: 'demo', fileName: 'live' })).toBe('demo centre, as it happens');
	expect(batchName({ source: 'demo', fileName: 'Northwind' })).toBe('Northwind');
	expect(batchName({ source: 'api', fileName: null })).toBe('sent through the API');
});
