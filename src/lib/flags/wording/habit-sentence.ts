import { inPercent } from './number';
import type { WatchedField } from '$lib/domain/source-profile';
import { m } from '$lib/i18n/compiled/messages';
import { readerLocale } from '$lib/i18n/language';
import type { SourceEvidence } from '../flag';
import { isoDateWords } from './date';

const FIELDS: Readonly<Record<WatchedField, () => string>> = {
	agentId: m.habit_agent,
	queue: m.habit_queue,
	topic: m.habit_topic,
	customerId: m.habit_customer,
	handleSeconds: m.habit_handle_time,
	talkSeconds: m.habit_talk,
	holdSeconds: m.habit_hold,
	wrapSeconds: m.habit_wrap,
	waitSeconds: m.habit_wait,
	csat: m.habit_satisfaction
};
/** Sources that have no name of their own. */
const NAMES: Readonly<Record<string, () => string>> = {
	'what is sent through the API': m.habit_api,
	'the demo centre': m.habit_demo
};

/** What a source does otherwise than before: what, since when, in which contacts, and how it was. */
export function habitSentence(evidence: SourceEvidence): string {
	const { name, since, until, contacts } = evidence;
	const [what, before] = habitWords(evidence);
	const said = {
		...{ count: contacts, shown: contacts.toLocaleString(readerLocale()) },
		...{ day: isoDateWords(since), what, before, name: NAMES[name]?.() ?? name }
	};
	return until ? m.habit_until({ ...said, until: isoDateWords(until) }) : m.habit_since(said);
}

/** What changed, and how it was before; typical handle times in seconds. */
export function habitWords(
	evidence: Pick<SourceEvidence, 'change' | 'field' | 'before' | 'now' | 'factor'>
): [what: string, before: string] {
	const now = { share: percent(evidence.now) };
	const before = { share: percent(evidence.before) };
	switch (evidence.change) {
		case 'silent': {
			const field = (evidence.field ? FIELDS[evidence.field] : m.habit_column)();
			return [m.habit_silent({ field, ...now }), m.habit_silent_before(before)];
		}
		case 'at-midnight':
			return [m.habit_midnight(now), m.habit_midnight_before(before)];
		case 'wrap-capped':
			return [m.habit_capped(now), m.habit_capped_before(before)];
		case 'unanswered':
			return [m.habit_unanswered(now), m.habit_unanswered_before(before)];
		case 'unit':
			return [
				m.habit_unit({ factor: times(evidence.factor ?? 1), time: seconds(evidence.now) }),
				m.habit_unit_before({ time: seconds(evidence.before) })
			];
	}
}

const written = (value: number, digits = 0) =>
	value.toLocaleString(readerLocale(), {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});

function percent(part: number): string {
	const value = 100 * part;
	return inPercent(written(value, value > 0 && value < 10 ? 1 : 0));
}

function times(factor: number): string {
	return factor > 1
		? m.habit_times({ n: written(Math.round(factor)) })
		: m.habit_part({ n: written(Math.round(1 / factor)) });
}

function seconds(value: number): string {
	const short = Number(value.toPrecision(2)).toLocaleString(readerLocale());
	return `${value >= 10 ? written(value) : short} s`;
}
