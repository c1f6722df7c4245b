import { describe, expect, it } from 'vitest';
import { shownAfter } from './last-decision';

const last = { said: 'Verdict kept: Genuinely complex · Anna', undo: '{}' };

describe('shownAfter', () => {
	it('keeps the last decision at hand when one has moved on', () => {
		expect(shownAfter({ ...last }, null)).toEqual({ said: null, problem: null, last });
		expect(shownAfter(null, last)).toEqual({ said: null, problem: null, last });
		expect(shownAfter(null, null).last).toBeNull();
	});

	it('replaces it by a later one', () => {
		const later = { said: 'Verdict kept: Not an issue · Ben', undo: '{"at":2}' };
		expect(shownAfter(later, last).last).toEqual(later);
	});

	it('keeps it beside a note, an action or a refusal, which are no decisions', () => {
		expect(shownAfter({ said: 'Kept' }, last)).toEqual({ said: 'Kept', problem: null, last });
		expect(shownAfter({ problem: 'Not changed' }, last)).toMatchObject({
			problem: 'Not changed',
			last
		});
	});

	it('lets it go once it is taken back, or cannot be', () => {
		expect(shownAfter({ said: 'Taken back', undo: null }, last)).toEqual({
			...{ said: 'Taken back', problem: null, last: null }
		});
		expect(shownAfter({ problem: 'Nothing was taken back', undo: null }, last).last).toBeNull();
	});
});
