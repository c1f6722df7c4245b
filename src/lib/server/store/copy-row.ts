const DAY_MS = 86_400_000;
/** Where a chunk is handed on; a row that begins before it may end after it. */
const CHUNK = 256 * 1024;
const LONGEST_NUMBER = 24;

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const DASH = 45;
const ZERO = 48;
const BACKSLASH = 92;
const NOTHING_LETTER = 78;
const TRUE_LETTER = 116;
const FALSE_LETTER = 102;

const SPECIAL = /[\\\n\r\t\0]/g;
const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\\\',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
	// PostgreSQL's text cannot hold it.
	'\0': ''
};

/** Of a whole number from 0 to 2^31. */
function digitCount(value: number): number {
	if (value < 10) return 1;
	let digits = 2;
	for (let limit = 100; value >= limit; limit *= 10) digits++;
	return digits;
}

const dates = new Map<number, string>();

function dateOf(day: number): string {
	let date = dates.get(day);
	if (date === undefined) {
		if (dates.size > 100_000) dates.clear();
		date = new Date(day * DAY_MS).toISOString().slice(0, 10);
		dates.set(day, date);
	}
	return date;
}

/**
 * Writes the fields of rows, one after another, as PostgreSQL's COPY text format. Straight into bytes: with fields made as
 * strings and joined, half of an import's time is spent on strings that live for a microsecond.
 */
export class CopyRow {
	#bytes: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(CHUNK + 64 * 1024);
	#at = 0;

	/** null as unknown. */
	text(value: string | null): void {
		if (value === null) return this.#nothing();
		const { length } = value;
		this.#room(length + 1);
		const bytes = this.#bytes;
		const begin = this.#at;
		for (let i = 0; i < length; i++) {
			const code = value.charCodeAt(i);
			if (code > 127 || code === BACKSLASH || code <= CARRIAGE_RETURN) {
				return this.#unusual(value);
			}
			bytes[begin + i] = code;
		}
		bytes[begin + length] = TAB;
		this.#at = begin + length + 1;
	}

	/** A whole number that a double holds exactly; null as unknown. */
	whole(value: number | null): void {
		if (value === null) return this.#nothing();
		// Beyond 32 bits, which only few sums are.
		if (value !== (value | 0)) return this.#ascii(String(value));
		this.#room(LONGEST_NUMBER);
		// In variables of its own: a private field is read anew for each byte, and this is called forty times a contact.
		const bytes = this.#bytes;
		let at = this.#at;
		let rest = value;
		if (rest < 0) {
			bytes[at++] = DASH;
			rest = -rest;
		}
		at += digitCount(rest);
		const end = at;
		while (rest >= 10) {
			const tens = (rest / 10) | 0;
			bytes[--at] = ZERO + rest - tens * 10;
			rest = tens;
		}
		bytes[at - 1] = ZERO + rest;
		bytes[end] = TAB;
		this.#at = end + 1;
	}

	/** null as unknown. */
	decimal(value: number | null): void {
		if (value === null) return this.#nothing();
		this.#ascii(String(value));
	}

	big(value: bigint): void {
		this.#ascii(value.toString());
	}

	/** null as unknown. */
	flag(value: boolean | null): void {
		if (value === null) return this.#nothing();
		this.#room(2);
		this.#bytes[this.#at++] = value ? TRUE_LETTER : FALSE_LETTER;
		this.#bytes[this.#at++] = TAB;
	}

	/** An instant in epoch milliseconds, of the years 0 to 9999; null as unknown. */
	time(epochMs: number | null): void {
		if (epochMs === null) return this.#nothing();
		const day = Math.floor(epochMs / DAY_MS);
		const ms = epochMs - day * DAY_MS;
		const seconds = Math.floor(ms / 1000);
		const minutes = Math.floor(seconds / 60);
		this.#room(32);
		this.#raw(dateOf(day));
		this.#digits(Math.floor(minutes / 60), 'T');
		this.#digits(minutes % 60, ':');
		this.#digits(seconds % 60, ':');
		const thousandths = ms % 1000;
		this.#digits(Math.floor(thousandths / 10), '.');
		this.#bytes[this.#at++] = ZERO + (thousandths % 10);
		this.#raw('Z\t');
	}

	bytes(value: Buffer): void {
		this.#room(4 + 2 * value.length);
		this.#raw('\\\\x');
		this.#at += this.#bytes.write(value.toString('hex'), this.#at, 'latin1');
		this.#bytes[this.#at++] = TAB;
	}

	/** Ends the row. Returns a chunk to send when enough has come together; it is the caller's. */
	end(): Buffer<ArrayBuffer> | null {
		this.#bytes[this.#at - 1] = LINE_FEED;
		return this.#at < CHUNK ? null : this.rest();
	}

	/** What has not been handed on yet. */
	rest(): Buffer<ArrayBuffer> {
		const chunk = this.#bytes.subarray(0, this.#at);
		this.#bytes = Buffer.allocUnsafeSlow(CHUNK + 64 * 1024);
		this.#at = 0;
		return chunk;
	}

	#nothing(): void {
		this.#room(3);
		const bytes = this.#bytes;
		const at = this.#at;
		bytes[at] = BACKSLASH;
		bytes[at + 1] = NOTHING_LETTER;
		bytes[at + 2] = TAB;
		this.#at = at + 3;
	}

	/** Text with what is escaped or more than ASCII. */
	#unusual(value: string): void {
		const escaped = value.replace(SPECIAL, (special) => ESCAPES[special] ?? '');
		this.#room(3 * escaped.length + 1);
		this.#at += this.#bytes.write(escaped, this.#at, 'utf8');
		this.#bytes[this.#at++] = TAB;
	}

	#ascii(value: string): void {
		this.#room(value.length + 1);
		this.#raw(value);
		this.#bytes[this.#at++] = TAB;
	}

	#raw(ascii: string): void {
		for (let i = 0; i < ascii.length; i++) this.#bytes[this.#at++] = ascii.charCodeAt(i);
	}

	/** Two digits behind a separator. */
	#digits(value: number, separator: string): void {
		const tens = Math.floor(value / 10);
		this.#bytes[this.#at++] = separator.charCodeAt(0);
		this.#bytes[this.#at++] = ZERO + tens;
		this.#bytes[this.#at++] = ZERO + value - tens * 10;
	}

	#room(needed: number): void {
		if (this.#at + needed <= this.#bytes.length) return;
		const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#bytes.length, this.#at + needed));
		this.#bytes.copy(larger, 0, 0, this.#at);
		this.#bytes = larger;
	}
}
