import { m } from '$lib/i18n/compiled/messages';
import { agentWords } from '$lib/views/agent/agent-words';

/** What the page of charts says of them, in the reader's language. */
export function chartWords() {
	return {
		boxesNote: m.design_boxes_note(),
		controlNote: m.design_control_note(),
		distributionNote: m.design_distribution_note(),
		lineNote: m.design_line_note(),
		paretoNote: m.design_pareto_note(),
		signs: m.design_chart_signs(),
		stepNote: m.design_step_note(),
		tenure: agentWords(m.design_agent_n({ n: 7 })).tenure
	};
}

export type ChartWords = ReturnType<typeof chartWords>;
