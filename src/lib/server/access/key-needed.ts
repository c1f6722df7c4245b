import { Problem } from './problem';

/** The answer to a program that sends no key, or one that is not good: the same for both. */
export function keyNeeded(): Problem {
	return new Problem(
		401,
		'Key needed',
		'Send a valid key: Authorization: Bearer ek_… (evenkeel key create makes one).'
	);
}
