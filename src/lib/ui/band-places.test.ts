import { describe, expect, it } from 'vitest';
import { bandPlaces } from './band-places';

describe('bandPlaces', () => {
	it('puts the ends of the usual range at the ends of the band and its middle in the middle', () => {
		expect(bandPlaces(10, 10, 20)).toEqual({ band: { start: 30, width: 40 }, marker: 30 });
		expect(bandPlaces(20, 10, 20).marker).toBe(70);
		expect(bandPlaces(15, 10, 20).marker).toBe(50);
	});

	it('rests at the edge what lies far outside', () => {
		expect(bandPlaces(1e9, 10, 20).marker).toBe(98.5);
		expect(bandPlaces(-1e9, 10, 20).marker).toBe(1.5);
	});

	it('shows no marker without a usual range, and none without a value', () => {
		expect(bandPlaces(15, null, 20)).toEqual({ band: null, marker: null });
		expect(bandPlaces(null, 10, 20).marker).toBeNull();
		expect(bandPlaces(Number.NaN, 10, 20).marker).toBeNull();
	});

	it('takes a range of no width: on it in the middle, off it at the edges', () => {
		expect(bandPlaces(5, 5, 5).marker).toBe(50);
		expect(bandPlaces(6, 5, 5).marker).toBe(98.5);
		expect(bandPlaces(4, 5, 5).marker).toBe(1.5);
	});

	it('takes a range upside down as none', () => {
		expect(bandPlaces(5, 6, 4)).toEqual({ band: null, marker: null });
	});
});
