import { expect, test } from 'vitest';
import { givenName } from './given-name';

test('a name has no blanks at its ends and none twice, and an end', () => {
	expect(givenName('  My \t view ')).toBe('My view');
	expect(givenName(' \n\0')).toBe('');
	expect(givenName('x'.repeat(200))).toHaveLength(80);
});
