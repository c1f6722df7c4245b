import { describe, expect, it } from 'vitest';
import { sceneBeside, secondsAScene } from './scene-turn';

describe('sceneBeside', () => {
	const scenes = ['a', 'b', 'c'];
	it('goes round in both directions', () => {
		expect(sceneBeside(scenes, 'c', 1)).toBe('a');
		expect(sceneBeside(scenes, 'a', -1)).toBe('c');
		expect(sceneBeside(scenes, 'a', -7)).toBe('c');
	});
	it('begins anew where the scene is gone, and stays where there is none', () => {
		expect(sceneBeside(scenes, 'x', 1)).toBe('b');
		expect(sceneBeside<string>([], 'x', 1)).toBe('x');
	});
});

describe('secondsAScene', () => {
	it('takes what the address asks for within reason', () => {
		expect(secondsAScene('30')).toBe(30);
		for (const odd of [null, '', '0', '-1', 'x', '1e9']) expect(secondsAScene(odd)).toBe(20);
	});
});
