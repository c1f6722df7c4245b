/** Paths of the numbers within a value that are none, each with what it is. */
export function notFinite(value: unknown, path = ''): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} ${value}`];
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}
