import { describe, expect, it } from 'vitest';
import { customerKeys } from './customer-keys';

const hex = (key: string) => Buffer.from(key, 'base64url').toString('hex');

describe('customer keys', () => {
	it('are test cases 1 and 2 of RFC 4231, cut to 16 bytes', () => {
		expect(hex(customerKeys('\x0b'.repeat(20))('Hi There'))).toBe(
			'b0344c61d8db38535ca8afceaf0bf12b'
		);
		expect(hex(customerKeys('Jefe')('what do ya want for nothing?'))).toBe(
			'5bdcc146bf60754e6a042426089575c7'
		);
	});

	it('are the same for the same customer of a site, and others for another site', () => {
		const keys = customerKeys('one');
		expect(keys('+371 2000 0000')).toBe(keys('+371 2000 0000'));
		expect(keys('+371 2000 0000')).not.toBe(keys('+371 2000 0001'));
		expect(keys('+371 2000 0000')).not.toBe(customerKeys('two')('+371 2000 0000'));
	});

	it('do not contain the id, whatever its length', () => {
		for (const length of [0, 1, 55, 56, 64, 200])
			expect(customerKeys('s')('x'.repeat(length))).toMatch(/^[\w-]{22}$/);
	});
});
