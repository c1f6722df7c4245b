import { type ChartSign, chartSigns } from '$lib/views/chart/chart-signs';
import type { LineInBand } from '$lib/views/chart/line-in-band';

/** Every sign that stands beside a control chart, as made-up charts have them. */
export function sampleSigns(): ChartSign[] {
	const chart = (standing: 'usual' | 'better' | 'worse', target: number): LineInBand => ({
		...{ name: '', unit: 'points' },
		limits: { centre: 4.2, low: 4, high: 4.4, values: 24, trial: false, target },
		points: [
			{
				...{ label: '', low: 4, high: 4.4, n: 60, standing },
				value: { usual: 4.2, better: 4.5, worse: 3.9 }[standing]
			}
		]
	});
	// One by one: each chart has a sign of variation and one of assurance.
	return [chart('usual', 3.9), chart('better', 4.2), chart('worse', 4.5)].flatMap(chartSigns);
}
