import { expect, it } from 'vitest';
import { headerWords } from './header-words';
import { placesOf } from './places';

const here = (path: string) => {
	const { main, side } = placesOf(path, headerWords().places);
	return [...main, ...side].filter((place) => place.here).map(({ name }) => name);
};

it('marks the screen that is shown, and the one above a deeper page', () => {
	expect(here('/')).toEqual(['Overview']);
	expect(here('/flags')).toEqual(['Flags']);
	expect(here('/agents/a-17')).toEqual(['Agents']);
	expect(here('/imports/4')).toEqual(['Imports']);
	expect(here('/docs/guide/wall')).toEqual(['Guide']);
});

it('marks nothing on a page that no entry leads to, and does not take a beginning for a screen', () => {
	expect(here('/docs/design')).toEqual([]);
	expect(here('/reviewers')).toEqual([]);
});
