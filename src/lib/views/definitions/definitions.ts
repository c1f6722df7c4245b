import { m } from '$lib/i18n/compiled/messages';
import type { Definition } from './definition';

const FIRST = '2026-11-22';

const first = <Id extends string>(
	id: Id,
	word: () => string,
	means: () => string,
	alsoCalled: readonly (() => string)[] = [],
	since = FIRST
): Definition<Id> => ({ id, word, alsoCalled, versions: [{ version: 1, since, means }] });

/**
 * Every word that screens use for a number, in the order in which they are explained. Hover texts, /docs/definitions and the
 * printed review take them from here. A change of meaning is a new version in front of the old one with a message of its
 * own (`definition_room_2`), never another text of the old one's message.
 */
export const DEFINITIONS = [
	first('handle-time', m.fact_handle, m.definition_handle_time_1, [m.review_median, m.review_mean]),
	first('typical', m.fact_typical, m.definition_typical_1, [m.fact_times]),
	first('satisfaction', m.review_csat, m.definition_satisfaction_1),
	first('answer-rate', m.definition_answer_rate, m.definition_answer_rate_1, [m.review_coverage]),
	first('over-served', m.fact_over_served, m.definition_over_served_1, [
		m.definition_over_service,
		m.restated_over_served,
		m.definition_over_served_rate
	]),
	first('struggle', m.kind_struggle, m.definition_struggle_1, [
		m.fact_struggle,
		m.definition_struggles
	]),
	first('room', m.contact_room, m.definition_room_1, [m.fact_room, m.definition_displaced]),
	first('swing', m.kind_swing, m.definition_swing_1, [m.review_swings]),
	first('consistency-index', m.definition_consistency_index, m.definition_consistency_index_1, [
		m.consistency_index,
		m.shell_consistency
	]),
	first('difference-from-peers', m.fact_peers_difference, m.definition_peers_1, [
		m.agent_tile_time,
		m.agent_tile_csat
	]),
	first('day-to-day', m.definition_day_to_day, m.definition_day_to_day_1, [
		m.agent_days_time,
		m.agent_days_csat,
		m.fact_day_to_day
	]),
	first('allowing-for-chance', m.fact_rate_chance, m.definition_allowing_for_chance_1),
	first('p-adjusted', m.fact_p, m.definition_p_adjusted_1),
	first('interval', m.fact_interval, m.definition_interval_1, [m.fact_interval_95]),
	first('action-effect', m.definition_action_effect, m.definition_action_effect_1, [
		m.action_effect
	]),
	first('goal', m.definition_goal, m.definition_goal_1, [m.goal_title], '2026-11-24'),
	first('range-before', m.definition_range_before, m.definition_range_before_1, [
		m.definition_six_weeks
	])
] as const;

export type DefinitionId = (typeof DEFINITIONS)[number]['id'];
