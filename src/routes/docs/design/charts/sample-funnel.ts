import { rateFunnel } from '$lib/analysis/over-service/rate-funnel';
import { dayNumber } from '$lib/domain/iso-date';
import { m } from '$lib/i18n/compiled/messages';
import { periodDates } from '$lib/views/format/date';
import { funnelTable } from '$lib/views/over-service-funnel/funnel-table';
import { funnelView } from '$lib/views/over-service-funnel/funnel-view';

const AGENTS = 36;
/** The one who over-serves. */
const GENEROUS = 23;

/** The funnel of made-up agents, one of them beyond the lines. */
export function sampleFunnel() {
	const rows = Array.from({ length: AGENTS }, (_, agent) => {
		const n = Math.round(160 * Math.exp(0.065 * agent));
		const rate = 0.012 * (1 + 0.5 * Math.sin(agent * 2.1));
		const excessive = agent === GENEROUS;
		return { agent, n, flags: Math.round(n * (excessive ? 0.075 : rate)), excessive };
	});
	const until = dayNumber('2026-09-19') ?? 0;
	const period = { from: until - 56, until };
	const nameOf = (agent: number) => ({
		...{ id: `A${agent + 1}`, name: m.design_agent_n({ n: agent + 1 }) }
	});
	const view = funnelView(rateFunnel(rows), nameOf, period);
	return {
		...{ view, table: funnelTable(view, { from: 0, until: AGENTS }) },
		days: periodDates(period.from, period.until)
	};
}
