import { describe, expect, it } from 'vitest';
import { isCrossSiteWrite } from './cross-site';

const own = 'http://127.0.0.1:3000';
const write = {
	method: 'POST',
	ownOrigin: own,
	origin: null,
	secFetchSite: null,
	hasKey: false
};

describe('cross-site writes', () => {
	it('lets reads pass whoever asks', () => {
		expect(isCrossSiteWrite({ ...write, method: 'GET', origin: 'https://evil.example' })).toBe(
			false
		);
	});

	it('refuses every method of another origin, with or without a key', () => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
			for (const hasKey of [true, false])
				expect(isCrossSiteWrite({ ...write, method, origin: 'https://evil.example', hasKey })).toBe(
					true
				);
		expect(isCrossSiteWrite({ ...write, origin: 'null' })).toBe(true);
		expect(isCrossSiteWrite({ ...write, origin: 'http://127.0.0.1:3001' })).toBe(true);
	});

	it('takes our own pages, and programs that send a key and no origin', () => {
		expect(isCrossSiteWrite({ ...write, origin: own })).toBe(false);
		expect(isCrossSiteWrite({ ...write, secFetchSite: 'same-origin' })).toBe(false);
		expect(isCrossSiteWrite({ ...write, hasKey: true })).toBe(false);
	});

	it('refuses a write that says nothing of itself', () => {
		expect(isCrossSiteWrite(write)).toBe(true);
		expect(isCrossSiteWrite({ ...write, secFetchSite: 'cross-site' })).toBe(true);
	});
});
