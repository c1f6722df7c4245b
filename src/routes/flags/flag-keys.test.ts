import { describe, expect, it } from 'vitest';
import { flagKey } from './flag-keys';

const press = (key: string, more = {}) =>
	flagKey({ key, altKey: false, ctrlKey: false, metaKey: false, typing: false, ...more });

describe('flagKey', () => {
	it('moves, judges and takes back', () => {
		expect(press('j')).toEqual({ move: 1 });
		expect(press('k')).toEqual({ move: -1 });
		expect(press('5')).toEqual({ verdict: 4 });
		expect(press('u')).toEqual({ undo: true });
		expect(press('a')).toEqual({ acknowledge: true });
	});

	it('ticks one, a range, or none', () => {
		expect(press('x')).toEqual({ tick: 'one' });
		expect(press('X')).toEqual({ tick: 'range' });
		expect(press('Escape')).toEqual({ tick: 'none' });
	});

	it('leaves every other key, chords and writing alone', () => {
		for (const key of ['0', '6', '12', 'J', 'Enter', ' ', 'constructor'])
			expect(press(key)).toBeNull();
		expect(press('1', { ctrlKey: true })).toBeNull();
		expect(press('j', { typing: true })).toBeNull();
	});
});
