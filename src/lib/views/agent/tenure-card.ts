import type { TenurePoint } from '$lib/analysis/agents/tenure-curve';
import { TENURE_MONTHS, type TenureMonth } from '$lib/analysis/agents/tenure-months';
import type { Metric } from '$lib/domain/window';
import { m } from '$lib/i18n/compiled/messages';
import { inPercent, signed } from '$lib/flags/wording/number';
import { reasonWords } from '$lib/flags/wording/reason-words';
import { amount } from '../format/number';
import { basisWords } from '../chart/basis-words';
import { lineFrame } from '../chart/line-frame';
import type { LineInBand, LinePoint } from '../chart/line-in-band';

/** The centre's learning curve as the monitor keeps it. */
export type TenureCurve = { metric: Metric } & ({ points: TenurePoint[] } | { notEnough: string });

/** An agent beside the centre's learning curve, or why that cannot be said. */
export type TenureFigure =
	{ metric: Metric; notEnough: string } | { metric: Metric; sentence: string; line: LineInBand };

/** The same with what stands around its drawing. */
export type TenureDrawing =
	| Extract<TenureFigure, { notEnough: string }>
	| (Extract<TenureFigure, { line: LineInBand }> & { frame: ReturnType<typeof lineFrame> });

/** @param title of the numbers to take away */
export function tenureDrawing(figure: TenureFigure, title: string): TenureDrawing {
	if ('notEnough' in figure) return figure;
	return { ...figure, frame: { ...lineFrame(title, figure.line), text: figure.sentence } };
}

type Own = readonly Omit<TenureMonth, 'agent'>[];

/**
 * One metric of an agent by month of tenure, in the band in which the centre's agents of that tenure are expected.
 * @param hiredDay null where it is not known
 * @param own months with enough contacts, in order; null where there is none
 */
export function tenureFigure(
	metric: Metric,
	hiredDay: number | null,
	curve: TenureCurve | null,
	own: Own | null
): TenureFigure {
	if (hiredDay === null) return { metric, notEnough: m.agent_no_hire_date() };
	if (!curve) return { metric, notEnough: m.agent_next_review() };
	if ('notEnough' in curve) return { metric, notEnough: reasonOf(curve.notEnough) };
	if (curve.points.length === 0) return { metric, notEnough: m.agent_no_month() };
	const newest = own?.at(-1);
	if (!own || !newest) return { metric, notEnough: m.agent_no_own_month() };
	const size = (value: number) => (metric === 'csat' ? value : 100 * Math.expm1(value));
	const words = (value: number) =>
		metric === 'csat'
			? m.swing_points({ size: signed(value, 2) })
			: inPercent(signed(size(value), 0));
	const ofMonth = new Map(curve.points.map((point) => [point.month, point]));
	const last = Math.min(
		TENURE_MONTHS - 1,
		Math.max(newest.month, ...curve.points.map(({ month }) => month))
	);
	const points = Array.from({ length: last + 1 }, (_, month): LinePoint => {
		const band = ofMonth.get(month);
		const mine = own.find((one) => one.month === month);
		return {
			label: String(month + 1),
			value: mine ? size(mine.mean) : null,
			low: band ? size(band.low) : null,
			high: band ? size(band.high) : null,
			n: mine?.n ?? 0,
			standing: mine && band ? standing(metric, mine.mean, band) : 'usual'
		};
	});
	const name = metric === 'csat' ? m.swing_satisfaction() : m.swing_handle_time();
	const beside = m.agent_beside_experienced({ size: words(newest.mean) });
	const basis = basisWords(metric === 'csat' ? 'answers' : 'contacts', newest.n);
	const band = ofMonth.get(newest.month);
	const sentence =
		newest.month >= TENURE_MONTHS
			? m.agent_experienced({ name, beside })
			: band
				? m.agent_in_month({
						...{ month: newest.month + 1, basis, name, beside, ...amount(band.agents) },
						...{ low: words(band.low), high: words(band.high) }
					})
				: m.agent_in_month_alone({ month: newest.month + 1, basis, name, beside });
	return {
		metric,
		sentence,
		line: {
			name,
			labelled: m.agent_month(),
			...(metric === 'csat'
				? ({ unit: 'points', of: 'answers' } as const)
				: ({ unit: 'percent', of: 'contacts' } as const)),
			points
		}
	};
}

/** Why there is no curve, said to who reads. */
const reasonOf = (reason: string) =>
	reason.startsWith('Fewer than five agents') ? m.agent_few_tenured() : reasonWords(reason);

function standing(
	metric: Metric,
	value: number,
	{ low, high }: TenurePoint
): LinePoint['standing'] {
	if (value >= low && value <= high) return 'usual';
	return value > high === (metric === 'csat') ? 'better' : 'worse';
}
