import { GOAL_METRICS, type GoalMetric } from '$lib/domain/agent-goal';
import { m } from '$lib/i18n/compiled/messages';

const METRIC: Readonly<Record<GoalMetric, () => string>> = {
	'handle-time': m.goal_metric_time,
	csat: m.goal_metric_csat,
	'over-service': m.goal_metric_over
};

/** What the card of goals is worded with: said where it is made, so that the browser needs no program for it. */
export function goalWords(name: string) {
	return {
		...{ page: m.goal_of({ name }), back: m.goal_back({ name }) },
		...{ title: m.goal_title(), note: m.goal_note(), none: m.goal_none(), before: m.goal_before() },
		...{ behind: m.agent_behind(), another: m.goal_new(), change: m.goal_change() },
		form: {
			...{ metric: m.goal_what(), target: m.goal_target(), targetHint: m.goal_target_hint() },
			...{ from: m.goal_from(), due: m.goal_due(), agreedWith: m.goal_with() },
			...{ note: m.goal_note_field(), keep: m.goal_keep(), replaces: m.goal_replaces() }
		},
		judged: m.goal_judged(),
		...{ end: m.goal_end(), endWhat: m.goal_end_what(), endYes: m.goal_end_yes() },
		metrics: GOAL_METRICS.map((value) => ({ value, label: METRIC[value]() }))
	};
}
