import { describe, expect, it } from 'vitest';
import { tickedRange } from './ticked-range';
import { Ticks } from './ticks.svelte';

const list = ['a', 'b', 'c', 'd'];

describe('tickedRange', () => {
	it('reaches from one to the other in either direction, and alone from nowhere', () => {
		expect(tickedRange(list, 'b', 'd')).toEqual(['b', 'c', 'd']);
		expect(tickedRange(list, 'd', 'b')).toEqual(['b', 'c', 'd']);
		expect(tickedRange(list, null, 'c')).toEqual(['c']);
		expect(tickedRange(list, 'gone', 'c')).toEqual(['c']);
		expect(tickedRange(list, 'b', 'b')).toEqual(['b']);
	});
});

describe('Ticks', () => {
	it('ticks one, a range, all and none, in the order of the list', () => {
		const ticks = new Ticks();
		ticks.set(list, 'c', true);
		ticks.set(list, 'a', true, true);
		expect(ticks.of(list)).toEqual(['a', 'b', 'c']);
		ticks.set(list, 'b', false);
		expect(ticks.of(list)).toEqual(['a', 'c']);
		ticks.all(list, true);
		expect(ticks.of(list)).toEqual(list);
		ticks.all(list, false);
		expect(ticks.of(list)).toEqual([]);
	});

	it('forgets nothing of a page that is left for a moment, and counts only what is shown', () => {
		const ticks = new Ticks();
		ticks.set(list, 'a', true);
		expect(ticks.of(['x', 'y'])).toEqual([]);
		expect(ticks.of(list)).toEqual(['a']);
	});
});
