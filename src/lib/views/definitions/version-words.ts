import { dayNumber } from '$lib/domain/iso-date';
import { dayDate } from '../format/date';

/** Which version of a definition this is. @param since ISO date */
export function versionWords(version: number, since: string): string {
	const day = dayNumber(since);
	return `Version ${version}, since ${day === null ? since : dayDate(day)}.`;
}
