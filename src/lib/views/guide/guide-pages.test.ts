import { describe, expect, it } from 'vitest';
import { GUIDE_SLUGS, guidePage, guidePages } from './guide-pages';

describe('guidePage', () => {
	it('knows what comes before and after, and where the guide begins and ends', () => {
		expect(guidePage('first-steps')).toMatchObject({ before: null, after: { slug: 'flags' } });
		expect(guidePage('wall')).toMatchObject({ before: { slug: 'flags' } });
		expect(guidePage('safety')).toMatchObject({ before: { slug: 'numbers' }, after: null });
		expect(guidePage('nothing')).toBeNull();
	});

	it('has every page once', () => {
		expect(new Set(GUIDE_SLUGS).size).toBe(GUIDE_SLUGS.length);
		expect(guidePages().map(({ slug }) => slug)).toEqual(GUIDE_SLUGS);
	});
});
