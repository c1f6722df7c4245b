import { describe, expect, it } from 'vitest';
import { askedFlags } from './asked-flags';
import { beforeOf, beforeText } from './before-of';

const before = {
	flags: [
		{
			...{ flagId: 'swing:x', status: 'open' as const, verdict: null, expectationManaged: null },
			...{ ownerId: 'Ilze', decidedAt: null }
		}
	],
	at: 1_700_000_000_123
};

describe('beforeOf', () => {
	it('comes back from its own text', () => {
		expect(beforeOf(beforeText(before))).toEqual(before);
	});

	it('refuses what no form of ours sends', () => {
		const [flag] = before.flags;
		for (const wrong of [
			...['', 'null', '[]', '{}', '{"flags":[],"at":1}', '{"flags":[null],"at":1}'],
			JSON.stringify({ ...before, at: 'x' }),
			JSON.stringify({ ...before, flags: [{ ...flag, status: 'gone' }] }),
			JSON.stringify({ ...before, flags: [{ ...flag, verdict: 'x' }] }),
			JSON.stringify({ ...before, flags: [{ ...flag, decidedAt: 'x' }] })
		])
			expect(beforeOf(wrong)).toBeNull();
	});
});

describe('askedFlags', () => {
	const form = (fields: [string, string][]) => {
		const data = new FormData();
		for (const [name, value] of fields) data.append(name, value);
		return data;
	};
	it('takes those ticked, each once, and the page only where all of it is asked for', () => {
		const ticked: [string, string][] = [
			...([
				['flagId', 'a'],
				['flagId', 'a'],
				['flagId', ''],
				['flagId', 'x\0']
			] as [string, string][]),
			...([
				['page', 'a'],
				['page', 'b']
			] as [string, string][])
		];
		expect(askedFlags(form(ticked))).toEqual(['a']);
		expect(askedFlags(form([...ticked, ['all', 'page']]))).toEqual(['a', 'b']);
		expect(askedFlags(form([]))).toEqual([]);
	});
});
