import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyLine, copyText, copyTime } from './copy-line';
import { numberArray, textArray } from './sql-array';

test('text escapes what the COPY format reads specially, and drops what the database cannot hold', () => {
	expect(copyText('a\tb\nc\rd\\N\0')).toBe('a\\tb\\nc\\rd\\\\N');
	expect(copyText(null)).toBe('\\N');
	expect(copyText('')).toBe('');
});

test('a line has tabs between its fields and \\N for what is unknown', () => {
	expect(copyLine([1, null, true, 'x', -0.5])).toBe('1\t\\N\ttrue\tx\t-0.5');
});

test('an instant reads as toISOString has it, before 1970 too', () => {
	const instant = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) });
	fc.assert(fc.property(instant, (ms) => copyTime(ms) === new Date(ms).toISOString()));
	expect(copyTime(null)).toBe('\\N');
});

test('array literals quote text and list numbers', () => {
	expect(textArray(['a', 'b "c"', '\\', '', 'null', '{,}'])).toBe(
		'{"a","b \\"c\\"","\\\\","","null","{,}"}'
	);
	expect(numberArray([1, -2])).toBe('{1,-2}');
});
