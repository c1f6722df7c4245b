import { dayNumber } from '$lib/domain/iso-date';
import { Refused } from '../refused';

export const LONGEST_TEXT = 200;
const DAY_MS = 86_400_000;

/** Text that may be stored: trimmed, empty as null, at most 200 characters. */
export function checkedText(value: string | null, field: string): string | null {
	if (value === null) return null;
	const text = value.trim();
	if (text === '') return null;
	if (text.length > LONGEST_TEXT) throw new Refused(field, 'too-long', text);
	if (text.includes('\0') || !text.isWellFormed()) {
		throw new Refused(field, 'forbidden-character', text.replaceAll('\0', '\ufffd').toWellFormed());
	}
	return text;
}

/** An item may name its site, but only the one that is written to. */
export function checkedSite(stated: string | null, site: string): void {
	if (stated !== null && stated !== '' && stated !== site) {
		throw new Refused('site', 'unknown-site', stated);
	}
}

export function required<T>(value: T | null, field: string): T {
	if (value === null) throw new Refused(field, 'missing-field');
	return value;
}

/** A duration in whole milliseconds, from 0 to 24 hours. */
export function checkedDuration(ms: number | null, field: string): number | null {
	if (ms === null) return null;
	if (!(ms >= 0))
		throw new Refused(field, ms < 0 ? 'negative-duration' : 'not-a-duration', ms / 1000);
	if (ms > DAY_MS) throw new Refused(field, 'duration-too-long', ms / 1000);
	return Math.round(ms);
}

/** An instant from 1970 to a day from now. */
export function checkedInstant(epochMs: number | null, now: number, field: string): number | null {
	if (epochMs === null) return null;
	if (epochMs > now + DAY_MS) throw new Refused(field, 'in-the-future', new Date(epochMs).toJSON());
	if (epochMs < 0) throw new Refused(field, 'too-long-ago', new Date(epochMs).toJSON());
	return epochMs;
}

export function checkedDate(iso: string | null, field: string): string | null {
	if (iso === null || iso === '') return null;
	if (dayNumber(iso) === null) throw new Refused(field, 'not-a-date', iso);
	return iso;
}

/** A whole number within bounds. */
export function checkedWhole(
	value: number | null,
	low: number,
	high: number,
	field: string,
	reason: 'out-of-range' | 'score-out-of-scale'
): number | null {
	if (value === null) return null;
	if (!Number.isInteger(value) || value < low || value > high) {
		throw new Refused(field, reason, value);
	}
	return value;
}

export function checkedWord<Word extends string>(
	value: string | null,
	words: readonly Word[],
	field: string
): Word | null {
	if (value === null || value === '') return null;
	const word = words.find((candidate) => candidate === value);
	if (word === undefined) throw new Refused(field, 'not-in-list', value);
	return word;
}
