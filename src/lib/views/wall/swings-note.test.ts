import { describe, expect, it } from 'vitest';
import { swingsNote } from './swings-note';

const rows = (...standings: ('worse' | 'better' | 'stable')[]) =>
	standings.map((standing) => ({ standing }));

describe('swingsNote', () => {
	it('says how many of those found are shown where it is not all of them', () => {
		const found = { tested: 56, swinging: 4, byChance: 0.4 };
		expect(swingsNote({ ...found, swings: rows('worse', 'worse', 'better') })).toBe(
			'56 tested, 4 found, at most about 0.4 by chance; 3 of 4 shown'
		);
	});

	it('does not count rows that are no swing', () => {
		const found = { tested: 56, swinging: 2, byChance: 0.2 };
		expect(swingsNote({ ...found, swings: rows('worse', 'stable', 'stable') })).toContain(
			'1 of 2 shown'
		);
		expect(swingsNote({ ...found, swings: rows('worse', 'better', 'stable') })).toBe(
			'56 tested, 2 found, at most about 0.2 by chance'
		);
	});

	it('is silent without rows and says where none can be judged', () => {
		const none = { tested: 0, swinging: 0, byChance: 0 };
		expect(swingsNote({ ...none, swings: [] })).toBe('');
		expect(swingsNote({ ...none, swings: rows('stable') })).toBe('none can be judged yet');
	});
});
