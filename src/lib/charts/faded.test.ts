import { describe, expect, it } from 'vitest';
import { faded } from './faded';

describe('faded', () => {
	it('adds a density to a colour, also to one that a minifier has shortened', () => {
		expect(faded('#6f7f92', 'b3')).toBe('#6f7f92b3');
		expect(faded('#fff', 'd9')).toBe('#ffffffd9');
		expect(faded('#A1c', '80')).toBe('#AA11cc80');
	});
});
