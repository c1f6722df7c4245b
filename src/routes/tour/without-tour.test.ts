import { expect, it } from 'vitest';
import { withoutTour } from './without-tour';

it('ends the tour where it is, with what else the address says', () => {
	expect(withoutTour(new URL('http://x/?tour=1'))).toBe('/');
	expect(withoutTour(new URL('http://x/flags?status=all&flag=swing%3Aa%2Fb&tour=2'))).toBe(
		'/flags?status=all&flag=swing%3Aa%2Fb'
	);
	expect(withoutTour(new URL('http://x/wall?site=riga&tour=6'))).toBe('/wall?site=riga');
});
