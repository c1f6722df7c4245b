import { describe, expect, it } from 'vitest';
import { apiRefusal } from './api-refusal';

const read = { method: 'GET', hasKey: false, crossSite: false, known: true };

describe('apiRefusal', () => {
	it('lets reads and writes with a key pass: their key is looked at later', () => {
		expect(apiRefusal(read)).toBeNull();
		expect(apiRefusal({ ...read, method: 'POST', hasKey: true })).toBeNull();
	});

	it('asks a write without a key for one, wherever it comes from', () => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
			for (const crossSite of [true, false])
				expect(apiRefusal({ ...read, method, crossSite })).toMatchObject({ status: 401 });
	});

	it('refuses a write of another site, with a key too', () => {
		const write = { ...read, method: 'POST', hasKey: true, crossSite: true };
		expect(apiRefusal(write)).toMatchObject({ status: 403 });
	});

	it('knows nothing of other addresses', () => {
		expect(apiRefusal({ ...read, known: false })).toMatchObject({ status: 404 });
		expect(apiRefusal({ ...read, method: 'POST', hasKey: true, known: false })).toMatchObject({
			status: 404
		});
	});
});
