import { m } from '$lib/i18n/compiled/messages';
import { testedWords } from '../shared-words/tested-words';
import type { WallView } from './wall-view';

type Swings = Pick<WallView, 'tested' | 'swinging' | 'byChance'> & {
	swings: readonly Pick<WallView['swings'][number], 'standing'>[];
};

/** What the review asked and found, and how much of that the rows below show where it is not all. */
export function swingsNote({ swings, tested, swinging, byChance }: Swings): string {
	if (swings.length === 0) return '';
	if (tested === 0) return m.wall_swings_not_yet();
	const words = testedWords(tested, swinging, byChance);
	const shown = swings.filter(({ standing }) => standing === 'worse' || standing === 'better');
	return shown.length === swinging
		? words
		: `${words}; ${m.wall_swings_shown({ shown: shown.length, found: swinging })}`;
}
