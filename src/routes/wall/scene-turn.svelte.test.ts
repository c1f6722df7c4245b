import { expect, it } from 'vitest';
import { SceneTurn } from './scene-turn.svelte';

const list = ['now', 'own-1', 'now', 'consistency'].map((scene, i) => ({
	...{ scene, seconds: 10 * (i + 1) }
}));
const go = { seconds: null, stays: false };

it('shows each scene for its own time, a scene that is there twice too', () => {
	const turn = new SceneTurn(
		() => list,
		() => -1
	);
	turn.tick(1_000, go);
	const seen = Array.from({ length: 100 }, (_, i) => {
		turn.tick(1_000 + (i + 1) * 1000, go);
		return turn.at;
	});
	expect(seen.filter((at) => at === 1)).toHaveLength(20);
	expect(seen.filter((at) => at === 2)).toHaveLength(30);
	expect(seen.filter((at) => at === 3)).toHaveLength(40);
	expect(seen.at(-1)).toBe(0);
});

it('stays while it is held, and then for the whole of its time', () => {
	const turn = new SceneTurn(
		() => list,
		() => 1
	);
	turn.tick(1_000, go);
	turn.tick(50_000, { seconds: null, stays: true });
	expect(turn.scene).toBe('own-1');
	turn.tick(51_000, go);
	expect(turn.at).toBe(1);
	turn.tick(70_000, go);
	expect(turn.at).toBe(2);
});

it('steps round in both directions, and does not fall off a list that becomes shorter', () => {
	let playing = list;
	const turn = new SceneTurn(
		() => playing,
		() => -1
	);
	turn.step(-1, 0);
	expect(turn.scene).toBe('consistency');
	playing = list.slice(0, 2);
	expect(turn.scene).toBe('own-1');
	turn.step(1, 0);
	expect(turn.scene).toBe('now');
});
