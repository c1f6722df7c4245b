import type { SeriesCells } from '../../src/lib/domain/series';
import { defaultSettings } from '../../src/lib/domain/site';
import type { AnalysisWindow } from '../../src/lib/domain/window';

/** A series as a review window: one shift, no load, no answers. */
export function seriesWindow(series: SeriesCells): AnalysisWindow {
	const none = () => new Float64Array(series.n.length);
	const first = series.day.reduce((least, day) => Math.min(least, day), Infinity);
	const last = series.day.reduce((most, day) => Math.max(most, day), -Infinity);
	return {
		period: { from: first, until: last + 1 },
		settings: defaultSettings('Test', 'Europe/Riga'),
		agents: series.agents,
		segments: series.segments,
		shifts: ['Day'],
		queues: new Map([[1, 'Care']]),
		cells: {
			agent: series.agent,
			day: series.day,
			shift: new Int32Array(series.n.length),
			peak: new Int8Array(series.n.length),
			segment: series.segment,
			n: series.n,
			s1: series.s1,
			s2: series.s2,
			csat: [none(), none(), none(), none(), none()],
			invited: none(),
			joint: { n: none(), csat: none(), ln: none(), product: none() }
		}
	};
}
