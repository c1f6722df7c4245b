import { designHead } from '../design-head';
import { chartWords } from './chart-words';
import { sampleCharts } from './sample-charts';
import { sampleFunnel } from './sample-funnel';
import { sampleSigns } from './sample-signs';
import { sampleStep } from './sample-step';
import { sampleTenure } from './sample-tenure';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	head: designHead('charts'),
	words: chartWords(),
	charts: { ...sampleCharts(), step: sampleStep() },
	signs: sampleSigns(),
	funnel: sampleFunnel(),
	tenure: sampleTenure()
});
