import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CopyRow } from './copy-row';

/** The one field that is written, without the end of its line. */
function field(write: (row: CopyRow) => void): string {
	const row = new CopyRow();
	write(row);
	row.end();
	return row.rest().toString('utf8').slice(0, -1);
}

test('text escapes what the COPY format reads specially, and drops what the database cannot hold', () => {
	expect(field((row) => row.text('a\tb\nc\rd\\N\0'))).toBe('a\\tb\\nc\\rd\\\\N');
	expect(field((row) => row.text('klausītājs 客户 🙂'))).toBe('klausītājs 客户 🙂');
	expect(field((row) => row.text(null))).toBe('\\N');
	expect(field((row) => row.text(''))).toBe('');
});

test('any text comes back by the rules of the format', () => {
	const letters: Record<string, string> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };
	const text = fc.string({ unit: 'binary', maxLength: 40 });
	fc.assert(
		fc.property(text, (value) => {
			const written = field((row) => row.text(value));
			const read = written.replace(/\\(.)/g, (_, letter: string) => letters[letter] ?? letter);
			expect(read).toBe(Buffer.from(value.replaceAll('\0', '')).toString());
		})
	);
});

test('whole numbers of every size are their digits', () => {
	for (const value of [0, -0, 9, 10, 99, 100, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 10 ** 9]) {
		expect(field((row) => row.whole(value))).toBe(String(value));
	}
	fc.assert(
		fc.property(fc.oneof(fc.integer(), fc.maxSafeInteger()), (value) => {
			expect(field((row) => row.whole(value))).toBe(String(value));
		})
	);
	expect(field((row) => row.big(123456789012345678901234567890n))).toBe(
		'123456789012345678901234567890'
	);
	expect(field((row) => row.decimal(-0.5))).toBe('-0.5');
});

test('a line has tabs between its fields, and \\N for what is unknown', () => {
	const row = new CopyRow();
	row.whole(1);
	row.whole(null);
	row.decimal(null);
	row.flag(true);
	row.flag(false);
	row.flag(null);
	row.time(null);
	row.bytes(Buffer.from([0, 255]));
	row.end();
	row.text('next');
	row.end();
	expect(row.rest().toString()).toBe('1\t\\N\t\\N\tt\tf\t\\N\t\\N\t\\\\x00ff\nnext\n');
	expect(row.rest().length).toBe(0);
});

test('an instant reads as toISOString has it, before 1970 too', () => {
	const instant = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) });
	fc.assert(
		fc.property(instant, (ms) => {
			expect(field((row) => row.time(ms))).toBe(new Date(ms).toISOString());
		})
	);
});

test('chunks come when there is enough, keep their rows whole, and hold whatever a field is long', () => {
	const long = 'ā'.repeat(700_000);
	const words = [...Array.from({ length: 50_000 }, (_, i) => `word ${i}`), long, 'last'];
	const row = new CopyRow();
	const chunks: Buffer[] = [];
	for (const word of words) {
		row.text(word);
		const chunk = row.end();
		if (chunk) chunks.push(chunk);
	}
	chunks.push(row.rest());
	expect(chunks.length).toBeGreaterThan(2);
	for (const chunk of chunks) expect(chunk.at(-1)).toBe(10);
	expect(Buffer.concat(chunks).toString()).toBe(words.map((word) => `${word}\n`).join(''));
});
