import type { TenurePoint } from '$lib/analysis/agents/tenure-curve';
import { TENURE_MONTHS, type TenureMonth } from '$lib/analysis/agents/tenure-months';
import type { Metric } from '$lib/domain/window';
import { signed } from '$lib/flags/wording/number';
import { counted } from '../format/number';
import type { LineInBand, LinePoint } from '../chart/line-in-band';

/** The centre's learning curve as the monitor keeps it. */
export type TenureCurve = { metric: Metric } & ({ points: TenurePoint[] } | { notEnough: string });

/** An agent beside the centre's learning curve, or why that cannot be said. */
export type TenureFigure =
	{ metric: Metric; notEnough: string } | { metric: Metric; sentence: string; line: LineInBand };

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
	if (hiredDay === null)
		return { metric, notEnough: 'When this agent began is not known: there is no hire date.' };
	if (!curve) return { metric, notEnough: 'The next review draws it.' };
	if ('notEnough' in curve) return { metric, notEnough: curve.notEnough };
	if (curve.points.length === 0)
		return { metric, notEnough: 'No month of tenure has five agents to learn from yet.' };
	const newest = own?.at(-1);
	if (!own || !newest)
		return { metric, notEnough: 'No month of this agent has enough contacts yet.' };
	const size = (value: number) => (metric === 'csat' ? value : 100 * Math.expm1(value));
	const words = (value: number) =>
		metric === 'csat' ? `${signed(value, 2)} points` : `${signed(size(value), 0)} %`;
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
	const name = metric === 'csat' ? 'satisfaction' : 'handle time';
	const beside = `${words(newest.mean)} beside the centre's experienced agents`;
	const basis =
		metric === 'csat'
			? counted(newest.n, 'answer', 'answers')
			: counted(newest.n, 'contact', 'contacts');
	const band = ofMonth.get(newest.month);
	const sentence =
		newest.month >= TENURE_MONTHS
			? `Here for more than two years: ${name} ${beside}. The curve is what newer agents are measured by.`
			: `In month ${newest.month + 1} (${basis}): ${name} ${beside}` +
				(band
					? `; ${band.agents} agents in that month say that 90 of 100 lie between ${words(band.low)} and ${words(band.high)}.`
					: '; too few others to say what is usual for that month.');
	return {
		metric,
		sentence,
		line: {
			name,
			labelled: 'month',
			...(metric === 'csat'
				? ({ unit: 'points', of: 'answers' } as const)
				: ({ unit: 'percent', of: 'contacts' } as const)),
			points
		}
	};
}

function standing(
	metric: Metric,
	value: number,
	{ low, high }: TenurePoint
): LinePoint['standing'] {
	if (value >= low && value <= high) return 'usual';
	return value > high === (metric === 'csat') ? 'better' : 'worse';
}
