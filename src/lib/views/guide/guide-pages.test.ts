import { describe, expect, it } from 'vitest';
import { GUIDE_PAGES, guidePage } from './guide-pages';

describe('guidePage', () => {
	it('knows what comes before and after, and where the guide begins and ends', () => {
		expect(guidePage('first-steps')).toMatchObject({ before: null, after: { slug: 'flags' } });
		expect(guidePage('wall')).toMatchObject({ before: { slug: 'flags' } });
		expect(guidePage('safety')).toMatchObject({ before: { slug: 'numbers' }, after: null });
		expect(guidePage('nothing')).toBeNull();
	});

	it('has every page once', () => {
		expect(new Set(GUIDE_PAGES.map(({ slug }) => slug)).size).toBe(GUIDE_PAGES.length);
	});
});
