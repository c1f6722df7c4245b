import type { ChartDataset } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { decimal, whole } from '$lib/views/format/number';
import { type FunnelAgent, funnelAgent } from '$lib/views/over-service-funnel/funnel-agent';
import type { FunnelCurve, FunnelView } from '$lib/views/over-service-funnel/funnel-view';
import './annotations';
import type { Drawing } from './drawing';
import type { Palette } from './palette';
import { type PointWord, pointWords } from './point-words';
import { sentenceTooltip } from './sentence-tooltip';

type Drawn = ChartDataset<'scatter', { x: number; y: number }[]>;

/** Places of the view's curves, from the top. */
const CURVES = { outerUpper: 0, innerUpper: 1, innerLower: 2, outerLower: 3 } as const;

/**
 * Agents' over-service rates by how many contacts they rest on: quiet points within the lines, a triangle in colour with
 * the name for whoever is outside, the range of 95 % as a band, the 99.8 % lines around it.
 */
export function funnelChart(view: FunnelView, palette: Palette): Drawing<'scatter'> {
	const agents = view.counted.map((count) => funnelAgent(count, view.period));
	const outside = agents.filter(({ place }) => place !== 'within');
	const within = agents.filter(({ place }) => place === 'within');
	// Walked over from few contacts to many, as the eye goes.
	const points = [outside, within]
		.flatMap((agents, set) =>
			agents.map(({ contacts, text, href }, index) => ({
				set,
				index,
				text: `${text}.`,
				href,
				contacts
			}))
		)
		.sort((a, b) => a.contacts - b.contacts);
	const tick = { color: palette.soft, font: { family: palette.sans, size: 12 }, maxRotation: 0 };
	const title = (text: string) => ({ display: true, text, color: palette.soft, font: tick.font });
	return {
		type: 'scatter',
		points,
		data: {
			datasets: [
				outsidePoints(outside, view.top, palette),
				withinPoints(within, view.top, palette),
				...lines(view.curves, palette)
			]
		},
		plugins: [pointWords(words(view, outside, palette), palette.sans, palette.panel)],
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			interaction: { mode: 'nearest', intersect: true },
			layout: { padding: { top: 6, right: 6 } },
			scales: {
				x: {
					type: 'linear',
					title: title(view.words.contacts),
					grid: { display: false },
					border: { color: palette.line },
					ticks: { ...tick, autoSkipPadding: 24, callback: (value) => whole(Number(value)) }
				},
				y: {
					min: 0,
					max: view.top,
					title: title(view.words.rate),
					grid: { color: palette.line },
					border: { display: false },
					ticks: {
						...tick,
						maxTicksLimit: 6,
						// The picture ends where it has to, not at a round number.
						includeBounds: false,
						callback: (value) => decimal(Number(value), Number.isInteger(Number(value)) ? 0 : 1)
					}
				}
			},
			plugins: {
				filler: { propagate: false, drawTime: 'beforeDatasetsDraw' },
				annotation: { annotations: [centreLine(view, palette)] },
				tooltip: sentenceTooltip(points, palette)
			}
		}
	};
}

const colourOf = ({ place }: FunnelAgent, palette: Palette) =>
	place === 'above' ? palette.worse : palette.better;

/** What all agents together have: the funnel narrows towards it. */
function centreLine({ centre }: FunnelView, palette: Palette): AnnotationOptions {
	return {
		type: 'line',
		drawTime: 'beforeDatasetsDraw',
		yMin: centre,
		yMax: centre,
		borderColor: palette.usualEdge,
		borderWidth: 1.25,
		display: centre > 0
	};
}

/** Whoever lies higher than the picture goes is an open mark at its top. */
function outsidePoints(agents: readonly FunnelAgent[], top: number, palette: Palette): Drawn {
	const isBeyond = ({ perThousand }: FunnelAgent) => perThousand > top;
	return {
		label: 'outside the lines',
		clip: 9,
		data: agents.map(({ contacts, perThousand }) => ({
			x: contacts,
			y: Math.min(top, perThousand)
		})),
		pointStyle: 'triangle',
		pointRotation: agents.map(({ place }) => (place === 'above' ? 0 : 180)),
		pointBackgroundColor: agents.map((agent) =>
			isBeyond(agent) ? palette.panel : colourOf(agent, palette)
		),
		pointBorderColor: agents.map((agent) =>
			isBeyond(agent) ? colourOf(agent, palette) : palette.panel
		),
		pointBorderWidth: 1.5,
		pointRadius: 7,
		pointHoverRadius: 8,
		pointHitRadius: 8
	};
}

function withinPoints(agents: readonly FunnelAgent[], top: number, palette: Palette): Drawn {
	return {
		label: 'within the lines',
		clip: 8,
		data: agents.map(({ contacts, perThousand }) => ({
			x: contacts,
			y: Math.min(top, perThousand)
		})),
		pointBackgroundColor: agents.map(({ perThousand }) =>
			perThousand > top ? palette.panel : palette.plain
		),
		pointBorderColor: agents.map(({ perThousand }) =>
			perThousand > top ? palette.plain : palette.panel
		),
		pointBorderWidth: agents.map(({ perThousand }) => (perThousand > top ? 2 : 1)),
		pointRadius: 4.5,
		pointHoverRadius: 6,
		pointHitRadius: 6
	};
}

function lines(curves: readonly FunnelCurve[], palette: Palette): Drawn[] {
	return curves.map(({ name, points }, i) => {
		const isInner = i === CURVES.innerUpper || i === CURVES.innerLower;
		return {
			label: name,
			data: points,
			showLine: true,
			pointRadius: 0,
			pointHitRadius: 0,
			borderColor: isInner ? palette.usual : palette.soft,
			borderWidth: isInner ? 0 : 1.25,
			borderDash: isInner ? [] : [4, 3],
			fill: i === CURVES.innerUpper ? '+1' : false,
			backgroundColor: palette.usual
		};
	});
}

/** What the lines are, and who is outside of them. */
function words(
	{ curves, top, words: { outer, inner } }: FunnelView,
	outside: readonly FunnelAgent[],
	palette: Palette
): PointWord[] {
	const named = outside.map((agent): PointWord => {
		const { contacts: x, perThousand, name: text } = agent;
		const y = Math.min(top, perThousand);
		return { x, y, text, colour: palette.text, sides: ['right', 'left', 'below', 'above'] };
	});
	const ends = [
		{ curve: CURVES.outerUpper, text: outer, sides: ['above', 'below'] as const },
		{ curve: CURVES.innerUpper, text: inner, sides: ['below', 'above'] as const }
	].flatMap(({ curve, text, sides }): PointWord[] => {
		// Near the end, where the lines are furthest from the points.
		const place = curves[curve]?.points.at(-4);
		return place ? [{ ...place, text, colour: palette.soft, sides }] : [];
	});
	return [...ends, ...named];
}
