import { describe, expect, it } from 'vitest';
import type { PlaylistEntry } from '$lib/domain/wall-plan';
import { DEFAULT_WALL_PLAN } from '$lib/domain/wall-plan';
import { playingAt } from './playing';

const entry = (scene: string, rest: Partial<PlaylistEntry> = {}): PlaylistEntry => ({
	...{ scene, seconds: 30, weekdays: [1, 2, 3, 4, 5], from: 480, until: 1080 },
	...rest
});
const all = () => true;
const names = (playlist: PlaylistEntry[], weekday: 1 | 5 | 6 | 7, minute: number, has = all) =>
	playingAt({ playlist }, { weekday, minute }, has).map(({ scene }) => scene);

describe('playingAt', () => {
	it('shows what is due at the hour of the weekday, in the order of the list', () => {
		const list = [entry('own-1'), entry('now', { from: 720 }), entry('consistency')];
		expect(names(list, 1, 480)).toEqual(['own-1', 'consistency']);
		expect(names(list, 1, 720)).toEqual(['own-1', 'now', 'consistency']);
		expect(playingAt({ playlist: list }, { weekday: 1, minute: 480 }, all)[0]?.seconds).toBe(30);
	});

	it('shows Now where nothing is due', () => {
		expect(names([entry('own-1')], 6, 600)).toEqual(['now']);
		expect(names([entry('own-1')], 1, 1080)).toEqual(['now']);
		expect(names([], 1, 600)).toEqual(['now']);
	});

	it('goes past midnight with the weekday on which the entry began', () => {
		const night = [entry('consistency', { from: 1320, until: 360, weekdays: [5] })];
		expect(names(night, 5, 1320)).toEqual(['consistency']);
		expect(names(night, 6, 359)).toEqual(['consistency']);
		expect(names(night, 6, 360)).toEqual(['now']);
		expect(names(night, 5, 359)).toEqual(['now']);
	});

	it('knows Monday as the day after Sunday', () => {
		const night = [entry('consistency', { from: 1320, until: 360, weekdays: [7] })];
		expect(names(night, 1, 100)).toEqual(['consistency']);
	});

	it('passes scenes over that have nothing to show', () => {
		const has = (scene: string) => scene !== 'improvement';
		expect(
			playingAt(DEFAULT_WALL_PLAN, { weekday: 1, minute: 0 }, has).map(({ scene }) => scene)
		).toEqual(['now', 'consistency', 'expectation']);
	});
});
