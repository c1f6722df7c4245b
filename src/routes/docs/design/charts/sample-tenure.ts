import { m } from '$lib/i18n/compiled/messages';
import { tenureDrawing, tenureFigure, type TenureCurve } from '$lib/views/agent/tenure-card';

const MONTHS = Array.from({ length: 18 }, (_, month) => month);
/** Months of the agent that is shown. */
const OWN = 11;

/** A made-up agent beside the learning curve of a made-up centre: one figure drawn, one that cannot be. */
export function sampleTenure() {
	const learnt = (month: number) => 0.34 * Math.exp(-month / 4.5);
	const curve: TenureCurve = {
		metric: 'handle-time',
		points: MONTHS.map((month) => ({
			...{ month, agents: 14 - Math.floor(month / 3), n: 900, mean: learnt(month) },
			...{ low: learnt(month) - 0.09, high: learnt(month) + 0.09 }
		}))
	};
	const own = MONTHS.slice(0, OWN).map((month) => ({
		...{ month, n: 140 + 3 * month },
		mean: learnt(month) + 0.05 * Math.sin(month * 1.4) + (month === 6 ? 0.15 : 0)
	}));
	return [
		tenureFigure('handle-time', 20_000, curve, own),
		tenureFigure('csat', 20_000, { metric: 'csat', notEnough: 'Fewer than five agents' }, own)
	].map((figure) => tenureDrawing(figure, m.agent_experience()));
}
