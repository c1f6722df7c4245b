import { FORBIDDEN_NAMES } from './column-names';

const DEEPEST = 6;

/**
 * An object as columns: nested fields by their path (`Agent.Username`), lists as JSON text, null as empty.
 * @returns null where a name is not allowed
 */
export function flatten(item: object): Map<string, string> | null {
	const columns = new Map<string, string>();
	return put(columns, '', item, 0) ? columns : null;
}

function put(columns: Map<string, string>, path: string, value: unknown, depth: number): boolean {
	if (value === null || value === undefined) columns.set(path, '');
	else if (typeof value !== 'object') columns.set(path, String(value));
	else if (Array.isArray(value) || depth >= DEEPEST) columns.set(path, JSON.stringify(value));
	else {
		for (const [name, inner] of Object.entries(value)) {
			if (FORBIDDEN_NAMES.has(name.toLowerCase())) return false;
			if (!put(columns, path === '' ? name : `${path}.${name}`, inner, depth + 1)) return false;
		}
	}
	return true;
}
