import { dayNumber } from '$lib/domain/iso-date';
import { m } from '$lib/i18n/compiled/messages';
import { dayDate } from '../format/date';

/** Which version of a definition this is. @param since ISO date */
export function versionWords(version: number, since: string): string {
	const day = dayNumber(since);
	return m.definition_version({ version, day: day === null ? since : dayDate(day) });
}
