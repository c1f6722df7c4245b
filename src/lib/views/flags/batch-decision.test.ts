import { describe, expect, it } from 'vitest';
import { leftBecause, putBackSentence, reachedSentence } from './batch-decision';
import { sharedVerdicts } from './shared-verdicts';

const flag = {
	...{ subjectType: 'contact', kind: 'over-service', status: 'open' as const, verdict: null },
	...{ expectationManaged: null, ownerId: null }
};
const swing = { ...flag, subjectType: 'swing', kind: 'swing' };

describe('leftBecause', () => {
	it('leaves a flag of which a verdict cannot be said, and one that says it already', () => {
		expect(leftBecause(flag, { verdict: 'complex', status: 'closed' })).toBeNull();
		expect(leftBecause(swing, { verdict: 'complex', status: 'closed' })).toBe('unfit');
		const closed = { ...flag, status: 'closed' as const, verdict: 'complex' };
		expect(leftBecause(closed, { verdict: 'complex', status: 'closed' })).toBe('already');
		expect(leftBecause(closed, { verdict: 'justified', status: 'closed' })).toBeNull();
		expect(leftBecause(swing, { status: 'acknowledged' })).toBeNull();
	});

	it('always keeps a note', () => {
		expect(leftBecause(flag, { note: null })).toBeNull();
	});
});

describe('reachedSentence', () => {
	const none = { done: 0, unfit: 0, already: 0, gone: 0 };
	it('says of one flag that it is kept, or why it is not', () => {
		expect(reachedSentence({ verdict: 'complex' }, { ...none, done: 1 })).toBe('Verdict kept');
		expect(reachedSentence({ verdict: 'complex' }, { ...none, done: 1 }, 'Anna')).toBe(
			'Verdict kept: Anna'
		);
		expect(reachedSentence({ note: 'n' }, { ...none, done: 1 })).toBe('Kept');
		expect(reachedSentence({ verdict: 'complex' }, { ...none, unfit: 1 })).toBe(
			'Not changed: this cannot be said of it.'
		);
		expect(reachedSentence({ verdict: 'complex' }, { ...none, gone: 1 })).toBe(
			'Not changed: no longer there.'
		);
	});

	it('says of several how many, and how many were left and why', () => {
		expect(
			reachedSentence({ verdict: 'complex' }, { done: 3, unfit: 2, already: 1, gone: 1 })
		).toBe(
			'3 flags: genuinely complex. 2 flags left: this cannot be said of them. 1 flag left: that is what it says already. 1 flag left: no longer there.'
		);
		expect(reachedSentence({ status: 'acknowledged' }, { ...none, done: 2 })).toBe(
			'2 flags: acknowledged.'
		);
		expect(reachedSentence({ status: 'acknowledged' }, none)).toMatch(/No flag was ticked/);
	});
});

describe('putBackSentence', () => {
	it('owns up to what could not be put back', () => {
		expect(putBackSentence(1, 1)).toBe('Taken back');
		expect(putBackSentence(1, 1, 'Anna')).toBe('Taken back: Anna');
		expect(putBackSentence(3, 3)).toBe('Taken back: 3 flags');
		expect(putBackSentence(2, 3)).toMatch(/2 flags\. Of the others one has been changed since/);
		expect(putBackSentence(0, 3)).toMatch(/^Nothing was taken back/);
	});
});

describe('sharedVerdicts', () => {
	it('offers what fits one of them at least, in its words where all have the same', () => {
		expect(sharedVerdicts([swing]).map(({ word }) => word)).toEqual([
			...['Process fault', 'Known and justified', 'Not an issue']
		]);
		expect(sharedVerdicts([swing, flag]).map(({ word, key }) => `${key} ${word}`)).toEqual([
			...['1 Over-served', '2 Genuinely complex', '3 Process fault'],
			...['4 Justified exception', '5 Not an issue']
		]);
		expect(sharedVerdicts([])).toEqual([]);
	});
});
