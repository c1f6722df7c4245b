import { describe, expect, it } from 'vitest';
import { habitChanges } from './source-habits';
import type { SourceProfile } from './source-profile';

const usual: SourceProfile = {
	contacts: 500,
	filled: {
		...{ agentId: 0.99, queue: 1, topic: 0.6, customerId: 0, handleSeconds: 0.98 },
		...{ talkSeconds: 0.98, holdSeconds: 0.3, wrapSeconds: 0.98, waitSeconds: 1, csat: 0.25 }
	},
	unanswered: 0.1,
	atMidnight: 0.001,
	wrapCapped: 0.01,
	medianHandleMs: 185_000
};
const changed = (change: Partial<SourceProfile>) => habitChanges(usual, { ...usual, ...change });
const filled = (change: Partial<SourceProfile['filled']>) =>
	changed({ filled: { ...usual.filled, ...change } });

describe('habits of a source', () => {
	it('are the same where nothing changed, and where a day is only unusual', () => {
		expect(changed({})).toEqual([]);
		expect(changed({ unanswered: 0.35, medianHandleMs: 400_000, atMidnight: 0.03 })).toEqual([]);
		expect(filled({ topic: 0.3, csat: 0.1, holdSeconds: 0.05 })).toEqual([]);
	});

	it('change where a column falls silent', () => {
		expect(filled({ topic: 0.01 })).toEqual([
			{ kind: 'silent', field: 'topic', before: 0.6, now: 0.01 }
		]);
		expect(filled({ customerId: 0 })).toEqual([]);
	});

	it.each([
		[{ atMidnight: 1 }, 'at-midnight'],
		[{ wrapCapped: 0.979 }, 'wrap-capped'],
		[{ unanswered: 0.9 }, 'unanswered']
	] as const)('change with %j', (change, kind) => {
		expect(changed(change).map((found) => found.kind)).toEqual([kind]);
		expect(habitChanges({ ...usual, ...change }, { ...usual, ...change })).toEqual([]);
	});

	it.each([
		[185_000 * 60, 60],
		[185_000 / 60, 1 / 60],
		[185_000 * 1000 * 1.3, 1000],
		[185, 1 / 1000],
		[185_000 * 5, null],
		[185_000 * 250, null],
		[null, null]
	])('change unit where the median becomes %s', (medianHandleMs, factor) => {
		const found = changed({ medianHandleMs }).map((change) => 'factor' in change && change.factor);
		expect(found).toEqual(factor === null ? [] : [factor]);
	});

	it('are not judged by a handful of contacts', () => {
		expect(changed({ contacts: 49, atMidnight: 1 })).toEqual([]);
	});
});
