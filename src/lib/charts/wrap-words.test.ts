import { describe, expect, it } from 'vitest';
import { wrapWords } from './wrap-words';

describe('wrapWords', () => {
	it('fills lines up to the most characters and no further', () => {
		expect(wrapWords('one two three four', 7)).toEqual(['one two', 'three', 'four']);
		expect(wrapWords('one two three four', 6)).toEqual(['one', 'two', 'three', 'four']);
	});

	it('leaves a long word whole and says nothing of nothing', () => {
		expect(wrapWords('a handle-time-of-forty b', 5)).toEqual(['a', 'handle-time-of-forty', 'b']);
		expect(wrapWords('', 5)).toEqual(['']);
	});
});
