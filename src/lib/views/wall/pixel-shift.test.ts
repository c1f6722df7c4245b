import { expect, it } from 'vitest';
import { pixelShift } from './pixel-shift';

it('visits nine places, each once, a step at most from the one before', () => {
	const places = Array.from({ length: 9 }, (_, i) => pixelShift(i * 120_000));
	expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
	places.forEach(({ x, y }, i) => {
		const next = places[(i + 1) % 9] ?? places[0]!;
		expect(Math.max(Math.abs(next.x - x), Math.abs(next.y - y))).toBe(1);
	});
});

it('stays for two minutes', () => {
	expect(pixelShift(119_999)).toEqual(pixelShift(0));
	expect(pixelShift(120_000)).not.toEqual(pixelShift(0));
});
