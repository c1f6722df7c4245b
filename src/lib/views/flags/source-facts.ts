import type { WatchedField } from '$lib/domain/source-profile';
import type { SourceEvidence } from '$lib/flags/flag';
import { isoDateWords } from '$lib/flags/wording/date';
import { m } from '$lib/i18n/compiled/messages';
import { decimal, share, whole } from '../format/number';
import type { Fact } from './fact';

const HABITS: Readonly<
	Record<SourceEvidence['change'], { before: () => string; now: () => string }>
> = {
	silent: { before: m.fact_known_before, now: m.fact_known_now },
	'at-midnight': { before: m.fact_midnight_before, now: m.fact_midnight_now },
	'wrap-capped': { before: m.fact_capped_before, now: m.fact_capped_now },
	unanswered: { before: m.fact_unanswered_before, now: m.fact_unanswered_now },
	unit: { before: m.fact_unit_before, now: m.fact_unit_now }
};

const FIELDS: Readonly<Record<WatchedField, () => string>> = {
	agentId: m.field_agent,
	queue: m.field_queue,
	topic: m.field_topic,
	customerId: m.field_customer,
	handleSeconds: m.field_handle,
	talkSeconds: m.field_talk,
	holdSeconds: m.field_hold,
	wrapSeconds: m.field_wrap,
	waitSeconds: m.field_wait,
	csat: m.field_satisfaction
};

/** What a flag on a source of data rests on. */
export function sourceFacts(e: SourceEvidence): Fact[] {
	const size = (value: number) =>
		e.unit === 'seconds' ? `${decimal(value, value < 10 ? 2 : 0)} s` : share(value);
	const habit = HABITS[e.change];
	return [
		{ name: m.fact_source(), value: e.name },
		...(e.field === null ? [] : [{ name: m.fact_column(), value: FIELDS[e.field]() }]),
		{ name: habit.before(), value: size(e.before) },
		{ name: habit.now(), value: size(e.now) },
		{ name: m.fact_concerned(), value: whole(e.contacts) },
		{ name: m.fact_since(), value: isoDateWords(e.since) },
		...(e.until === null ? [] : [{ name: m.fact_came_back(), value: isoDateWords(e.until) }]),
		{ name: m.fact_batch(), value: e.batchId }
	];
}
