import { describe, expect, it } from 'vitest';
import { sourceGroups, sourceName } from './source-group';

const columns = ['Call ID', 'Start', 'Queue', 'Agent', 'Talk', 'Hold', 'Wrap'];

describe('the source of a batch', () => {
	it('is its preset, else its columns; the API, and the demo centre', () => {
		const of = (source: string, preset: string | null, signature: string | null) =>
			sourceName({ source, preset, signature });
		expect(of('file', 'five9', 's')).toBe('file five9');
		expect(of('file', null, 's')).toBe('file s');
		expect(of('api', null, null)).toBe('api');
		expect(of('replay', null, null)).toBe('api');
		expect(of('demo', null, null)).toBe('demo');
	});
});

describe('groups of sources', () => {
	it('take files whose columns differ by one for the same source, whatever their order and case', () => {
		const without = columns.filter((column) => column !== 'Wrap');
		const groups = sourceGroups([
			{ name: 'a', header: columns },
			{ name: 'b', header: [...without].reverse().map((column) => column.toUpperCase()) },
			{ name: 'c', header: [...without, 'Notes'] }
		]);
		expect([...groups.values()]).toEqual(['a', 'a', 'a']);
	});

	it('keep other files and what programs send apart', () => {
		const groups = sourceGroups([
			{ name: 'api', header: null },
			{ name: 'a', header: columns },
			{ name: 'other', header: ['Call ID', 'Start', 'Queue', 'Score', 'Question'] },
			{ name: 'demo', header: null }
		]);
		expect([...groups.values()]).toEqual(['api', 'a', 'other', 'demo']);
	});
});
