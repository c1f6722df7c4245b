import { m } from '$lib/i18n/compiled/messages';
import { designHead } from '../design-head';
import { noWallWords } from '../../../wall/no-wall-words';
import { sampleStages } from './sample-stages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	head: designHead('wall'),
	stages: sampleStages(),
	refused: [
		{
			...{ title: m.design_wall_refused(), note: m.design_wall_refused_note() },
			...{ words: noWallWords('revoked'), hasWall: false, isPaired: true }
		},
		{
			...{ title: m.design_wall_used(), note: m.design_wall_used_note() },
			...{ words: noWallWords('used'), hasWall: true, isPaired: false }
		}
	]
});
