import { expect, test } from 'vitest';
import { wallAddress } from './wall-address';

test('the wall of a screen keeps how it is looked at, and names no site', () => {
	expect(wallAddress('')).toBe('/wall');
	expect(wallAddress('?site=leeds')).toBe('/wall');
	expect(wallAddress('?scene=now&site=leeds&every=30')).toBe('/wall?scene=now&every=30');
});
