import { ownCopy } from '../own-copy';

const LONGEST_COMMENT = 4000;
const EMAIL = /[^\s@<>"',;:()]{1,64}@[^\s@<>"',;:()]{1,190}\.[^\s@<>"',;:().\d]{2,24}/g;
/** Seven digits or more, with what people write between them. */
const PHONE = /(?:\+|\b00|\b)\d(?:[\s().\-/]{0,2}\d){6,18}\b/g;

/** A customer's words as far as they may be kept: e-mail addresses and long numbers masked, cut to 4,000 characters. */
export function maskedComment(comment: string): string | null {
	const text = comment
		.slice(0, 2 * LONGEST_COMMENT)
		.replaceAll('\0', '')
		.toWellFormed()
		.replace(EMAIL, '[e-mail]')
		.replace(PHONE, '[number]')
		.trim()
		.slice(0, LONGEST_COMMENT);
	return text === '' ? null : ownCopy(text);
}
