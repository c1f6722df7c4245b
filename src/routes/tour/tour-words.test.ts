import { expect, it } from 'vitest';
import { demoCentre } from '$lib/demo/demo-centre';
import { demoTour } from '$lib/demo/tour';
import { tourWords } from './tour-words';

it('takes two minutes to read', () => {
	const stops = demoTour(demoCentre(7, Date.parse('2026-07-14T13:20:00Z')));
	const words = stops.map(({ shows }) => Object.values(tourWords(shows)).join(' ').split(' '));
	// At 200 words a minute, half of the time is left to look.
	expect(words.flat().length).toBeLessThan(200);
	expect(words.every((said) => said.length > 10)).toBe(true);
});
