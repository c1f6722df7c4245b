import { describe, expect, it } from 'vitest';
import { readWallForm } from './read-wall-form';

const QUEUES = ['Care', 'Billing'];
const week = ['1', '2', '3', '4', '5', '6', '7'];
const good: Record<string, string[]> = {
	...{ sceneId: ['own-1', 'own-2'], sceneName: ['Front desk', ''] },
	...{ tile0: ['handle-time', 'map', '', 'hours'], queue0: ['Billing', '', '', ''] },
	...{ entry: ['own-1', 'now', ''], seconds: ['45', '', ''] },
	...{ from: ['08:00', '', ''], until: ['18:30', '', ''] },
	...{ days0: ['1', '2'], days1: week }
};
function read(over: Record<string, string[]> = {}) {
	const values = { ...good, ...over };
	const all = (name: string) => values[name] ?? [];
	return readWallForm({ all, text: (name) => all(name)[0] ?? '' }, QUEUES);
}
const errors = (over: Record<string, string[]>) => {
	const found = read(over);
	return 'errors' in found ? found.errors : {};
};

describe('readWallForm', () => {
	it('reads scenes and playlist, leaves empty lines away and fills in what is usual', () => {
		expect(read()).toEqual({
			value: {
				scenes: [
					{
						...{ id: 'own-1', name: 'Front desk' },
						tiles: [
							{ kind: 'handle-time', queue: 'Billing' },
							{ kind: 'map', queue: null },
							{ kind: 'hours', queue: null }
						]
					}
				],
				playlist: [
					{ scene: 'own-1', seconds: 45, weekdays: [1, 2], from: 480, until: 1110 },
					{
						...{ scene: 'now', seconds: 20, weekdays: [1, 2, 3, 4, 5, 6, 7] },
						...{ from: 0, until: 1440 }
					}
				]
			}
		});
	});

	it('says which scene is wrong, and how', () => {
		expect(errors({ sceneName: ['', ''] }).scene0).toBe('Give the scene a name.');
		expect(errors({ sceneName: ['Now', ''] }).scene0).toBe('This name is there already.');
		expect(errors({ sceneName: ['A', 'A'], tile1: ['hours'] }).scene1).toMatch(/there already/);
		expect(errors({ sceneName: ['x'.repeat(41), ''] }).scene0).toMatch(/at most 40/);
		expect(errors({ tile0: ['', ''] }).scene0).toBe('Choose at least one tile.');
		expect(errors({ tile0: ['pie'] }).scene0).toBe('There is no tile "pie".');
		expect(errors({ queue0: ['Sales'] }).scene0).toBe('There is no queue "Sales".');
		expect(errors({ queue0: ['', 'Care'], tile0: ['hours', 'swings'] }).scene0).toMatch(
			/^"Swings" speaks of the whole site/
		);
		expect(
			errors({ sceneId: ['own-2', 'own-2'], sceneName: ['A', 'B'], tile1: ['hours'] })
		).toHaveProperty('scene1');
	});

	it('takes six tiles and two wide ones, not seven and not three', () => {
		const singles = (n: number) => Array<string>(n).fill('hours');
		expect(errors({ tile0: singles(6), queue0: [] })).toEqual({});
		expect(errors({ tile0: singles(7), queue0: [] }).scene0).toMatch(/at most 6 tiles/);
		expect(errors({ tile0: ['map', 'hours', 'swings', 'hours'], queue0: [] })).toEqual({});
		expect(errors({ tile0: ['map', 'swings', 'weeks'], queue0: [] }).scene0).toMatch(/do not fit/);
	});

	it('says which line of the playlist is wrong, and how', () => {
		expect(errors({ seconds: ['4'] }).entry0).toBe('A scene stays from 5 to 3600 seconds.');
		expect(errors({ seconds: ['ten'] }).entry0).toMatch(/from 5/);
		expect(errors({ from: ['8'] }).entry0).toBe('Write both times as 08:30.');
		expect(errors({ from: ['18:30'] }).entry0).toMatch(/another time/);
		expect(errors({ entry: ['own-9'] }).entry0).toMatch(/not there any more/);
		expect(errors({ days0: [] }).entry0).toBe('Choose at least one weekday.');
		expect(errors({ entry: [''] }).playlist).toMatch(/at least one scene/);
	});

	it('lets a line go past midnight', () => {
		const found = read({ from: ['22:00'], until: ['06:00'] });
		expect('value' in found && found.value.playlist[0]).toMatchObject({ from: 1320, until: 360 });
	});
});
