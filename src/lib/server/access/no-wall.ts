import type { WallRefusal } from '$lib/domain/wall-refusal';

/** The status of an answer without the wall that was asked for. */
export function noWallStatus(refused: WallRefusal): number {
	return refused === 'revoked' ? 403 : 401;
}

/** Instead of a wall's numbers or its stream. Known as ours by its word: a proxy may answer with the same status. */
export function noWallAnswer(refused: WallRefusal): Response {
	const headers = { 'cache-control': 'no-store' };
	return Response.json({ refused }, { status: noWallStatus(refused), headers });
}
