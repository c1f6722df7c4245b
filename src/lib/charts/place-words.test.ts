import { describe, expect, it } from 'vitest';
import { placeWords, type PlacedWord } from './place-words';

const area = { left: 0, right: 200, top: 0, bottom: 100 };
const word = (more: Partial<PlacedWord>): PlacedWord => ({
	...{ x: 50, y: 50, width: 60, sides: ['right', 'left', 'above', 'below'] },
	...more
});

describe('words beside points', () => {
	it('stand to the right, and at the right edge to the left', () => {
		const [first, second] = placeWords([word({}), word({ x: 180, y: 20 })], area);
		expect(first).toEqual({ x: 58, y: 50 });
		expect(second).toEqual({ x: 112, y: 20 });
	});
	it('never lie over one another', () => {
		const placed = placeWords([word({}), word({ y: 52 }), word({ y: 51 })], area);
		expect(placed[0]).toEqual({ x: 58, y: 50 });
		// No room to the left, and above it would touch the first; then there is room for no other.
		expect(placed[1]).toEqual({ x: 20, y: 68 });
		expect(placed[2]).toBeNull();
	});
	it('are left out where there is no room', () => {
		expect(placeWords([word({ width: 300 })], area)).toEqual([null]);
		expect(placeWords([word({}), word({ sides: ['right'] })], area)[1]).toBeNull();
		expect(placeWords([], area)).toEqual([]);
	});
});
