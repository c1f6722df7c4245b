import { m } from '$lib/i18n/compiled/messages';
import { type ChartSign, chartSigns } from '$lib/views/chart/chart-signs';
import type { LineInBand } from '$lib/views/chart/line-in-band';

/** Every sign that stands beside a control chart: those of made-up charts. */
export function sampleSigns(): { title: string; signs: ChartSign[] }[] {
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
	return [
		{ title: m.design_wall_usual(), signs: chartSigns(chart('usual', 3.9)) },
		{ title: m.design_wall_better(), signs: chartSigns(chart('better', 4.2)) },
		{ title: m.design_wall_worse(), signs: chartSigns(chart('worse', 4.5)).slice(0, 1) },
		{ title: m.design_target(), signs: chartSigns(chart('usual', 4.5)).slice(1) }
	];
}
