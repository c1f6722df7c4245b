import { z } from 'zod';
import type { Parameter } from './operation';

export const query = (
	name: string,
	description: string,
	schema: z.ZodType = z.string()
): Parameter => ({
	...{ name, description, schema },
	in: 'query'
});

/** A parameter of the address that may name several of some words, separated by commas. */
export function choice(name: string, description: string, words: readonly string[]): Parameter {
	return query(name, `${description}: ${words.join(', ')}; several with commas between.`);
}

export const PAGE: readonly Parameter[] = [
	query('limit', 'Items a page', z.int().min(1).max(1000).default(100)),
	query('cursor', 'nextCursor of the page before')
];

/** The days that a reading request is about. */
export const DAYS: readonly Parameter[] = [
	query(
		'from',
		'First day, a date in the site’s zone or RFC 3339. Without from and to: the 56 days that end with the newest contact’s.'
	),
	query('to', 'First day left out'),
	query('site', 'Slug; only that of the key’s own site')
];
