import { expect, it } from 'vitest';
import { cutWords } from './cut-words';

it('cuts what is too long, and nothing else', () => {
	expect(cutWords('Billing', 7)).toBe('Billing');
	expect(cutWords('New telephone system', 8)).toBe('New tel…');
	expect(cutWords('New telephone system', 5)).toBe('New…');
	expect(cutWords('', 3)).toBe('');
});
