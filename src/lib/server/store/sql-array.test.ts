import { expect, test } from 'vitest';
import { numberArray, textArray } from './sql-array';

test('array literals quote text and list numbers', () => {
	expect(textArray(['a', 'b "c"', '\\', '', 'null', '{,}'])).toBe(
		'{"a","b \\"c\\"","\\\\","","null","{,}"}'
	);
	expect(numberArray([1, -2])).toBe('{1,-2}');
});
