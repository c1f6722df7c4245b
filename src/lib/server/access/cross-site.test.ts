import { describe, expect, it } from 'vitest';
import { isCrossSiteWrite } from './cross-site';

const own = 'http://127.0.0.1:3000';
const write = {
	method: 'POST',
	ownOrigin: own,
	origin: null,
	secFetchSite: null,
	contentType: 'application/json',
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

	// What SvelteKit's own check covers, which is turned off in svelte.config.js for this one.
	it('refuses every kind of form of another page, or of nobody', () => {
		for (const contentType of [
			'application/x-www-form-urlencoded',
			'multipart/form-data; boundary=x',
			'Text/Plain;charset=UTF-8',
			'application/x-sveltekit-formdata'
		])
			for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
				const form = { ...write, method, contentType };
				expect(isCrossSiteWrite({ ...form, origin: 'https://evil.example' })).toBe(true);
				expect(isCrossSiteWrite({ ...form, origin: 'null' })).toBe(true);
				expect(isCrossSiteWrite(form)).toBe(true);
				expect(isCrossSiteWrite({ ...form, secFetchSite: 'same-origin' })).toBe(true);
				expect(isCrossSiteWrite({ ...form, secFetchSite: 'none' })).toBe(true);
				expect(isCrossSiteWrite({ ...form, origin: own })).toBe(false);
				expect(isCrossSiteWrite({ ...form, hasKey: true })).toBe(false);
			}
	});

	it('refuses what a browser says comes from elsewhere, with a key too', () => {
		expect(isCrossSiteWrite({ ...write, secFetchSite: 'cross-site', hasKey: true })).toBe(true);
	});
});
