import { m } from '$lib/i18n/compiled/messages';
import type { LineInBand } from '../chart/line-in-band';
import { amount } from '../format/number';

/** What the page of an agent is worded with: said where it is made, so that its charts leave room for no more program. */
export function agentWords(name: string) {
	const [time, csat] = [m.agent_weeks_time(), m.agent_weeks_csat()];
	const file = (title: string) => m.agent_about({ name, title });
	return {
		...{ behind: m.agent_behind(), look: m.agent_look(), lookNote: m.agent_look_note() },
		...{ allFlags: m.agent_all_flags(), openFlag: m.agent_open_flag() },
		...{ goals: m.goal_title(), goalsNote: m.goal_note(), noGoal: m.goal_none() },
		goalsChange: m.goal_agree_or_change(),
		...{ actions: m.action_title(), actionsNote: m.action_agreed() },
		...{ weeks: [time, csat], weekFiles: [file(time), file(csat)] },
		...{ spreadNote: m.agent_spread_note({ name }), spreadFile: file(m.agent_spread()) },
		...{ boxes: m.agent_boxes(), boxesNote: m.agent_boxes_note() },
		...{ unusual: m.agent_unusual(), newestFirst: m.agent_newest_first() },
		...{ allOfPeriod: m.agent_all_of_period(), unusualOf: m.agent_unusual_of({ name }) },
		shift: {
			...{ title: m.agent_by_shift(), note: m.agent_by_shift_note() },
			...{ caption: m.agent_by_shift_of(), shift: m.part_shift() },
			...{ typical: m.agent_typical(), answers: m.agent_answers() }
		},
		tenure: {
			...{ title: m.agent_experience(), note: m.agent_experience_note() },
			names: { 'handle-time': m.agents_time(), csat: m.agent_csat() },
			files: {
				'handle-time': m.agent_time_experience({ name }),
				csat: m.agent_csat_experience({ name })
			}
		}
	};
}

/** What an agent's weeks are drawn with; limits need eight of them. @param days of the chart, in words */
export function weeksNote({ limits }: Pick<LineInBand, 'limits'>, days: string): string {
	if (limits === undefined) return m.agent_few_weeks({ days });
	return limits.trial
		? m.agent_trial({ days, ...amount(limits.values) })
		: m.agent_limits({ days });
}
