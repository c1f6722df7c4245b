import { findDefinition } from '$lib/views/definitions/find-definition';
import { designHead } from './design-head';
import { designWords } from './design-words';
import { sampleTables } from './sample-tables';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	head: designHead('basics'),
	words: designWords(),
	defined: findDefinition('over-served'),
	tables: sampleTables()
});
