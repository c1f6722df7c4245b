import { SCENE_SECONDS } from '$lib/domain/wall-plan';

/** Seconds that every scene stays, where the address asks for it (`?every=30`); null: each its own time. */
export function secondsAScene(asked: string | null): number | null {
	const seconds = Number(asked ?? NaN);
	return seconds >= SCENE_SECONDS.least && seconds <= SCENE_SECONDS.most ? seconds : null;
}
