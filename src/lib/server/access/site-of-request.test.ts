import { describe, expect, it } from 'vitest';
import { siteOfRequest } from './site-of-request';

const sites: [{ slug: string }, { slug: string }] = [{ slug: 'riga' }, { slug: 'leeds' }];
const asked = (path: string, referer: string | null = null) =>
	siteOfRequest(sites, { address: new URL(path, 'http://here'), referer })?.slug;

describe('siteOfRequest', () => {
	it('is the site that the address names', () => {
		expect(asked('/flags?site=leeds')).toBe('leeds');
		expect(asked('/flags?site=leeds', 'http://here/?site=riga')).toBe('leeds');
	});

	it('is the site of the page that a link or form is on', () => {
		expect(asked('/flags?/decide', 'http://here/flags?kind=swing&site=leeds')).toBe('leeds');
	});

	it('is the first where nothing is said, or only by a page of somebody else', () => {
		expect(asked('/')).toBe('riga');
		expect(asked('/', 'http://there/?site=leeds')).toBe('riga');
		expect(asked('/', 'http://here/?site=gone')).toBe('riga');
		expect(asked('/', 'no address')).toBe('riga');
	});

	it('is none where the address names one that does not exist', () => {
		expect(asked('/?site=gone')).toBeUndefined();
		expect(asked('/?site=')).toBeUndefined();
	});
});
