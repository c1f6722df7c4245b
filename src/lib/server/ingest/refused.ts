import type { RejectReason } from '$lib/domain/reject';
import { jsonText } from './json-text';

/**
 * Thrown where one value makes its row or item unusable; caught once a row. Not an Error: a file of bad rows would pay for
 * a stack trace each.
 */
export class Refused {
	readonly value: string | null;

	/** @param field name of the field as in the API, or of the column */
	constructor(
		readonly field: string | null,
		readonly reason: RejectReason,
		value: unknown = null
	) {
		this.value = value === null || value === undefined ? null : shown(value);
	}
}

function shown(value: unknown): string {
	const text = typeof value === 'string' ? value : jsonText(value);
	return text.slice(0, 200);
}
