import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { customerKeys } from './customer-keys';

const reference = (secret: string, id: string) =>
	createHmac('sha256', secret).update(id).digest().subarray(0, 16).toString('base64url');

describe('customer keys', () => {
	it('are HMAC-SHA256 of node:crypto for ids of every length', () => {
		const keys = customerKeys('a site’s secret');
		for (let length = 0; length <= 130; length++) {
			const id = 'x'.repeat(length);
			expect(keys(id)).toBe(reference('a site’s secret', id));
		}
	});

	it('agree with node:crypto for any secret and any text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 90 }),
				fc.string({ unit: 'binary', maxLength: 80 }),
				(secret, id) => {
					expect(customerKeys(secret)(id)).toBe(reference(secret, id));
				}
			),
			{ numRuns: 300 }
		);
	}, 60_000);

	it('are test case 1 of RFC 4231, cut to 16 bytes', () => {
		const key = customerKeys('\x0b'.repeat(20))('Hi There');
		expect(Buffer.from(key, 'base64url').toString('hex')).toBe('b0344c61d8db38535ca8afceaf0bf12b');
	});

	it('do not hang on what was asked before', () => {
		const keys = customerKeys('s');
		const first = keys('a long id that fills most of the block ...........');
		keys('b');
		expect(keys('a long id that fills most of the block ...........')).toBe(first);
	});
});
