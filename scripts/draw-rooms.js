/** @param {string} path @returns {string | undefined} the room of a file; undefined for a test */
function roomOf(path) {
	if (!path.startsWith('src/') || path.endsWith('.test.ts')) return undefined;
	const room = /^src\/lib\/(server\/[^/]+|[^/]+)\/|^src\/(routes|cli)\//.exec(path);
	if (room) return room[1] ?? room[2];
	return path.startsWith('src/hooks') ? 'routes' : undefined;
}

/**
 * What a room reaches without the direct step, so that the drawing can leave that step out.
 * @param {Map<string, Set<string>>} edges @param {string} from @param {string} to
 */
function reachesByDetour(edges, from, to) {
	const open = [...(edges.get(from) ?? [])].filter((room) => room !== to);
	const seen = new Set(open);
	for (const room of open) {
		for (const next of edges.get(room) ?? []) {
			if (next === to) return true;
			if (!seen.has(next)) open.push(next);
			seen.add(next);
		}
	}
	return false;
}

/**
 * Draws which room imports which as a Mermaid block. An arrow that others imply is left out.
 * @param {{ source: string, dependencies: { resolved: string }[] }[]} modules from dependency-cruiser
 */
export function drawRooms(modules) {
	/** @type {Map<string, Set<string>>} */
	const edges = new Map();
	for (const { source, dependencies } of modules) {
		const from = roomOf(source);
		if (!from) continue;
		const targets = edges.get(from) ?? new Set();
		edges.set(from, targets);
		for (const { resolved } of dependencies) {
			const to = roomOf(resolved);
			if (to && to !== from) targets.add(to);
		}
	}
	/** @param {string} room */
	const name = (room) => room.replaceAll('/', '_');
	const lines = ['```mermaid', 'flowchart LR'];
	for (const room of [...edges.keys()].sort()) lines.push(`\t${name(room)}["${room}"]`);
	for (const from of [...edges.keys()].sort()) {
		for (const to of [...(edges.get(from) ?? [])].sort()) {
			if (!reachesByDetour(edges, from, to)) lines.push(`\t${name(from)} --> ${name(to)}`);
		}
	}
	return [...lines, '```'].join('\n');
}
