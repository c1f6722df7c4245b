import { designWords } from './design-words';
import { sampleCharts } from './sample-charts';
import { sampleTables } from './sample-tables';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	words: designWords(),
	charts: sampleCharts(),
	tables: sampleTables()
});
