import { describe, expect, it } from 'vitest';
import { searchText } from './search-text';

describe('searchText', () => {
	it('has no blanks at its ends and none twice', () => {
		expect(searchText('  Ada \t L ')).toBe('Ada L');
		expect(searchText(null)).toBe('');
		expect(searchText(' \n')).toBe('');
	});

	it('holds nothing that a database cannot take', () => {
		expect(searchText('a\0b')).toBe('ab');
		expect(searchText('\ud800x').isWellFormed()).toBe(true);
		expect(searchText(`${'x'.repeat(99)}😀`).isWellFormed()).toBe(true);
	});

	it('is cut, and keeps what looks like a pattern', () => {
		expect(searchText('x'.repeat(50_000))).toHaveLength(100);
		expect(searchText('.*(%_)+$')).toBe('.*(%_)+$');
	});
});
