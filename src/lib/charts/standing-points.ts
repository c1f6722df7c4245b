import type { LineInBand } from '$lib/views/chart/line-in-band';
import type { Palette } from './palette';

/** Of a point that stands out, CSS pixels. */
const RADIUS = 5;

/**
 * How the points of a line are drawn. Worse is a diamond, better a disc; filled where the value itself lies outside, open where
 * only a run of values makes it stand out. So nothing is told by colour alone.
 * @param ordinary radius of the points that do not stand out
 */
export function standingPoints(points: LineInBand['points'], palette: Palette, ordinary: number) {
	const colours = { better: palette.better, worse: palette.worse, usual: palette.text };
	const isRun = ({ rule }: LineInBand['points'][number]) => rule && rule !== 'outside-limits';
	const out = points.map(({ standing }) => standing !== 'usual');
	return {
		pointStyle: points.map(({ standing }) =>
			standing === 'worse' ? ('rectRot' as const) : ('circle' as const)
		),
		pointRadius: out.map((isOut) => (isOut ? RADIUS : ordinary)),
		pointHoverRadius: RADIUS + 1,
		pointBorderWidth: 2,
		pointBorderColor: points.map(({ standing }) => colours[standing]),
		pointBackgroundColor: points.map((point) =>
			point.standing === 'usual' || isRun(point) ? palette.panel : colours[point.standing]
		)
	};
}
