import { Problem } from '$lib/server/access/problem';

/**
 * The values of a parameter that may name several, separated by commas.
 * @returns undefined where it is absent
 * @throws Problem 400 for a value that is none of those allowed
 */
export function choices<Value extends string>(
	query: URLSearchParams,
	name: string,
	allowed: readonly Value[]
): Value[] | undefined {
	const text = query.get(name);
	if (text === null || text === '') return undefined;
	return text.split(',').map((part) => {
		const value = allowed.find((known) => known === part.trim());
		if (value !== undefined) return value;
		throw new Problem(400, 'Wrong parameter', `${name} is one of ${allowed.join(', ')}.`);
	});
}
