import { describe, expect, it } from 'vitest';
import { decisionOf } from './decision';

const form = (fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
};

describe('decisionOf', () => {
	it('closes a flag with its verdict', () => {
		expect(decisionOf(form({ verdict: 'complex' }))).toEqual({
			verdict: 'complex',
			status: 'closed'
		});
	});

	it('reads yes, no and not said', () => {
		expect(decisionOf(form({ managed: 'yes' }))).toEqual({ expectationManaged: true });
		expect(decisionOf(form({ managed: 'no' }))).toEqual({ expectationManaged: false });
		expect(decisionOf(form({ managed: '' }))).toEqual({ expectationManaged: null });
	});

	it('takes a name as it is meant, and an empty one as nobody', () => {
		expect(decisionOf(form({ owner: '  Ilze \t K. ' }))).toEqual({ ownerId: 'Ilze K.' });
		for (const owner of ['', '   ', '-'])
			expect(decisionOf(form({ owner }))).toEqual({ ownerId: null });
		expect(decisionOf(form({ owner: 'x'.repeat(500) }))?.ownerId).toHaveLength(200);
	});

	it('takes an empty note as none and cuts one that has no end', () => {
		expect(decisionOf(form({ note: '  ' }))).toEqual({ note: null });
		expect(decisionOf(form({ note: ' a ' }))).toEqual({ note: 'a' });
		expect(decisionOf(form({ note: 'x'.repeat(5000) }))?.note).toHaveLength(2000);
	});

	it('refuses what no form of ours sends', () => {
		for (const fields of [{ verdict: 'x' }, { status: 'gone' }, { managed: '1' }, { other: '1' }])
			expect(decisionOf(form(fields as unknown as Record<string, string>))).toBeNull();
		expect(decisionOf(new FormData())).toBeNull();
	});
});
