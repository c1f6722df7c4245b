import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text';

describe('markedText', () => {
	it('tells what is strong, a key, code or a way from what is plain', () => {
		expect(markedText('**A:** press [[j]], see [the wall](/wall) or `X=1`.')).toEqual([
			{ as: 'strong', text: 'A:' },
			{ as: 'plain', text: ' press ' },
			{ as: 'key', text: 'j' },
			{ as: 'plain', text: ', see ' },
			{ as: 'link', text: 'the wall', href: '/wall' },
			{ as: 'plain', text: ' or ' },
			{ as: 'code', text: 'X=1' },
			{ as: 'plain', text: '.' }
		]);
	});

	it('leaves text without marks whole, and nothing empty', () => {
		expect(markedText('Ten [weeks] are 5 * 14 days.')).toEqual([
			{ as: 'plain', text: 'Ten [weeks] are 5 * 14 days.' }
		]);
		expect(markedText('')).toEqual([]);
	});

	it('leads to screens of this product only', () => {
		expect(markedText('[x](https://elsewhere.example)')).toEqual([
			{ as: 'plain', text: '[x](https://elsewhere.example)' }
		]);
	});
});
