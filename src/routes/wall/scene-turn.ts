/** The scene after (or before) one, round and round. */
export function sceneBeside<Scene>(scenes: readonly Scene[], now: Scene, steps: number): Scene {
	const at = Math.max(0, scenes.indexOf(now));
	const next = scenes[(((at + steps) % scenes.length) + scenes.length) % scenes.length];
	return next ?? now;
}

/** Shortest and longest stay on a scene, seconds. */
const SHORTEST = 5;
const LONGEST = 600;
const USUAL = 20;

/** Seconds that a scene stays, as the address asks for (`?every=30`); 20 where it asks for nothing sensible. */
export function secondsAScene(asked: string | null): number {
	const seconds = Number(asked ?? USUAL);
	return seconds >= SHORTEST && seconds <= LONGEST ? seconds : USUAL;
}
