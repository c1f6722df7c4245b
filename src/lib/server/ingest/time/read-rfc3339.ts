import { readIso } from './read-iso';

/**
 * An instant as the API takes it.
 * @returns epoch milliseconds, or why it is none
 */
export function readRfc3339(text: string): number | 'time-without-offset' | 'not-a-time' {
	const written = readIso(text);
	if (!written || !/\d:\d/.test(text)) return 'not-a-time';
	return written.offsetMinutes === null
		? 'time-without-offset'
		: written.civil - written.offsetMinutes * 60_000;
}
