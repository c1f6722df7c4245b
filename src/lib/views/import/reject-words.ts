import { FIELD_CHOICES, FIELD_RANGES } from '$lib/domain/field-choices';
import { knownWord } from '$lib/domain/known-words';
import type { Reject, RejectReason } from '$lib/domain/reject';
import { m } from '$lib/i18n/compiled/messages';

const SENTENCES: Readonly<Record<RejectReason, () => string>> = {
	'not-an-object': m.reject_not_an_object,
	'not-a-list': m.reject_not_a_list,
	'not-json': m.reject_not_json,
	'missing-field': m.reject_missing_field,
	'too-long': m.reject_too_long,
	'not-text': m.reject_not_text,
	'forbidden-character': m.reject_forbidden_character,
	'not-a-number': m.reject_not_a_number,
	'out-of-range': m.reject_out_of_range,
	'not-a-time': m.reject_not_a_time,
	'time-without-offset': m.reject_time_without_offset,
	'ambiguous-local-time': m.reject_ambiguous_local_time,
	'missing-local-time': m.reject_missing_local_time,
	'in-the-future': m.reject_in_the_future,
	'too-long-ago': m.reject_too_long_ago,
	'ends-before-start': m.reject_ends_before_start,
	'not-on-a-quarter': m.reject_not_on_a_quarter,
	'not-a-date': m.reject_not_a_date,
	'not-a-duration': m.reject_not_a_duration,
	'negative-duration': m.reject_negative_duration,
	'duration-too-long': m.reject_duration_too_long,
	'wait-too-long': m.reject_wait_too_long,
	'parts-disagree': m.reject_parts_disagree,
	'score-out-of-scale': m.reject_score_out_of_scale,
	'not-in-list': m.reject_not_in_list,
	'not-a-flag': m.reject_not_a_flag,
	'unknown-site': m.reject_unknown_site,
	'forbidden-name': m.reject_forbidden_name,
	'row-too-wide': m.reject_row_too_wide,
	'row-too-short': m.reject_row_too_short,
	'unclosed-quote': m.reject_unclosed_quote,
	'not-unique': m.reject_not_unique
};
const factor = () => m.reject_range_whole({ low: 1, high: 5 });
const RANGES: Readonly<Record<keyof typeof FIELD_RANGES, () => string>> = {
	csat: m.reject_range_csat,
	effort: () => m.reject_range_whole({ low: 1, high: 7 }),
	recommend: () => m.reject_range_whole({ low: 0, high: 10 }),
	'loyalty/satisfaction': factor,
	'loyalty/deepen': factor,
	'loyalty/repurchase': factor,
	'loyalty/recommend': factor,
	'loyalty/resist': factor
};

/** What rejectSentence of `domain` says of a refused row, to the reader in their language. */
export function rejectWords({
	reason,
	column,
	field,
	value
}: Pick<Reject, 'reason' | 'column' | 'field' | 'value'>): string {
	const sentence = SENTENCES[reason]();
	const isFile = field !== undefined && field !== null;
	const name = isFile ? field : (column ?? '').slice(1);
	switch (reason) {
		case 'missing-field':
			return column === '/csat' ? m.reject_no_answer() : sentence;
		case 'not-in-list':
			return choiceWords(name, value, isFile) ?? sentence;
		case 'score-out-of-scale':
		case 'out-of-range': {
			const range = RANGES[name]?.();
			return range === undefined ? sentence : m.reject_takes({ sentence, range });
		}
		case 'not-a-flag':
			return isFile ? m.reject_flag_mapping({ sentence }) : m.reject_flag_send({ sentence });
		default:
			return sentence;
	}
}

function choiceWords(name: string, value: string | null, isFile: boolean): string | null {
	const words = FIELD_CHOICES[name]?.map(String);
	if (!words) return null;
	const meant = value === null ? undefined : knownWord(value, words);
	const last = name.split('/').at(-1) ?? name;
	let sentence = m.reject_choice({ name: last, words: words.join(', ') });
	if (meant !== undefined) sentence = m.reject_choice_meant({ sentence, meant });
	return isFile ? m.reject_choice_mend({ sentence }) : sentence;
}
