import { describe, expect, it } from 'vitest';
import { viewScreen } from './view-screens';

describe('viewScreen', () => {
	it('is the path of a screen with filters', () => {
		expect(viewScreen('/flags')).toBe('/flags');
		expect(viewScreen('/agents')).toBe('/agents');
	});

	it('is one for every week of the review', () => {
		expect(viewScreen('/review/2026-W47')).toBe('/review');
		expect(viewScreen('/review/2026-W47/meeting')).toBeNull();
		expect(viewScreen('/review')).toBeNull();
	});

	it('is none for anything else', () => {
		expect(viewScreen('/settings')).toBeNull();
		expect(viewScreen('//elsewhere.example/flags')).toBeNull();
		expect(viewScreen('constructor')).toBeNull();
	});
});
