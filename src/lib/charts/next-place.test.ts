import { describe, expect, it } from 'vitest';
import { nextPlace } from './next-place';

describe('nextPlace', () => {
	it('begins at the end from which one comes', () => {
		expect(nextPlace('ArrowRight', null, 5)).toBe(0);
		expect(nextPlace('ArrowLeft', null, 5)).toBe(4);
	});

	it('goes a step at a time and stays at the ends', () => {
		expect(nextPlace('ArrowRight', 3, 5)).toBe(4);
		expect(nextPlace('ArrowDown', 4, 5)).toBe(4);
		expect(nextPlace('ArrowUp', 1, 5)).toBe(0);
		expect(nextPlace('ArrowLeft', 0, 5)).toBe(0);
	});

	it('jumps to either end', () => {
		expect(nextPlace('Home', 3, 5)).toBe(0);
		expect(nextPlace('End', null, 5)).toBe(4);
	});

	it('leaves other keys alone, and a chart without points', () => {
		expect(nextPlace('Tab', 2, 5)).toBeNull();
		expect(nextPlace('End', null, 0)).toBeNull();
	});
});
