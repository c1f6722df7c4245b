import { m } from '$lib/i18n/compiled/messages';

type Parts = readonly string[];

/** What there is too little of, as an analysis names it. */
const what = (name = '') => (name === 'answers' ? m.reason_answers() : m.reason_contacts());

/** The sentences of the analyses of consistency, swings and actions, and how each is said to who reads; parts are what varies. */
const SENTENCES: readonly (readonly [RegExp, (parts: Parts) => string])[] = [
	[/^There are no (answers|contacts)\.$/, ([of]) => m.reason_none({ what: what(of) })],
	[
		/^No (answers|contacts) are known to be in (.+) or outside it\.$/,
		([of, level = '']) => m.reason_neither({ what: what(of), level })
	],
	[
		/^There are no (answers|contacts) in (.+) to compare\.$/,
		([of, level = '']) => m.reason_none_in({ what: what(of), level })
	],
	[
		/^There are no (answers|contacts) outside (.+) to compare\.$/,
		([of, level = '']) => m.reason_none_outside({ what: what(of), level })
	],
	[
		/^Not enough (\w+) yet: the interval is wider than (\d+) points\.$/,
		([of, most = '']) => m.reason_wide({ what: what(of), most })
	],
	[
		/^Not enough (\w+) yet: (\d+) of the (\d+) that an index needs\.$/,
		([of, n = '', least = '']) => m.reason_of_least({ what: what(of), n, least })
	],
	[
		/^Not enough (\w+) yet: an index of its own needs (\d+)\.$/,
		([of, least = '']) => m.reason_own({ what: what(of), least })
	],
	[
		/^Not enough (\w+) yet: no queue has enough for an index of its own\.$/,
		([of]) => m.reason_no_queue({ what: what(of) })
	],
	[
		/^Not enough (\w+) yet: the queues with an index hold less than half\.$/,
		([of]) => m.reason_less_than_half({ what: what(of) })
	],
	[
		/^There are (\d+) weeks of data; an interval needs (\d+)\.$/,
		([n = '', least = '']) => m.reason_weeks({ n, least })
	],
	[
		/^There are no (answers|contacts) before it to compare\.$/,
		([of]) => m.reason_compare_before({ what: what(of) })
	],
	[
		/^There are no (answers|contacts) after it to compare\.$/,
		([of]) => m.reason_compare_after({ what: what(of) })
	],
	[
		/^There are no (answers|contacts) before it\.$/,
		([of]) => m.reason_none_before({ what: what(of) })
	],
	[
		/^There are no (answers|contacts) after it yet\.$/,
		([of]) => m.reason_none_after({ what: what(of) })
	],
	[
		/^Only (\d+) (answers|contacts) in the four weeks before; (\d+) are needed\.$/,
		([n = '', of, least = '']) => m.reason_few_before({ n, what: what(of), least })
	],
	[
		/^Only (\d+) (answers|contacts) since; (\d+) are needed\.$/,
		([n = '', of, least = '']) => m.reason_few_after({ n, what: what(of), least })
	],
	[
		/^Only (\d+) others of the same work have enough (\w+) on either side; (\d+) are needed\.$/,
		([n = '', of, least = '']) => m.reason_few_others({ n, what: what(of), least })
	],
	[/^Ask for at most (\d+) days at a time\.$/, ([n = '']) => m.reason_most_days({ n })],
	[
		/^Reading these contacts takes longer than (\d+) seconds\. Ask for fewer days\.$/,
		([n = '']) => m.reason_too_slow({ n })
	],
	[/^The scores do not vary, so nothing can be compared\.$/, () => m.reason_no_variation()],
	[/^Not enough answers yet for an index of both together\.$/, () => m.reason_both()],
	[
		/^Only (\d+) agents on one side; (\d+) are needed\.$/,
		([n = '', least = '']) => m.reason_a_side({ n, least })
	],
	[
		/^Only (\d+) agents on one side share a queue with the other; three are needed\.$/,
		([n = '']) => m.reason_a_side_queue({ n })
	],
	[
		/^Only (\d+) agents on one side have at least (\d+) contacts; three are needed\.$/,
		([n = '', least = '']) => m.reason_a_side_contacts({ n, least })
	],
	[
		/^Only (\d+) agents have at least ten contacts on either side; three are needed\.$/,
		([n = '']) => m.reason_either_side({ n })
	],
	[
		/^Only (\d+) agents can be compared with themselves; a verdict needs (\d+)\.$/,
		([n = '', least = '']) => m.reason_matched({ n, least })
	],
	[
		/^Only (\d+) agents on one side, with few contacts each; a verdict needs (\d+)\.$/,
		([n = '', least = '']) => m.reason_pooled({ n, least })
	],
	[
		/^Only (\d+) agents on one side; a verdict needs (\d+)\.$/,
		([n = '', least = '']) => m.reason_seniority({ n, least })
	],
	[/^No tenure is known: /, () => m.reason_no_tenure()],
	[
		/^There is one week of data; a verdict needs (\d+)\.$/,
		([least = '']) => m.reason_one_week({ least })
	],
	[
		/^There are (\d+) weeks of data; a verdict needs (\d+)\.$/,
		([n = '', least = '']) => m.reason_few_weeks({ n, least })
	],
	[
		/^Only one week holds contacts on both sides; a verdict needs (\d+)\.$/,
		([least = '']) => m.reason_one_week_both({ least })
	],
	[
		/^Only (\d+) weeks hold contacts on both sides; a verdict needs (\d+)\.$/,
		([n = '', least = '']) => m.reason_few_weeks_both({ n, least })
	],
	[/^It cannot be told from the kinds of work and the weeks\.$/, () => m.reason_work_weeks()],
	[/^Agents do not differ at all\.$/, () => m.reason_agents_alike()],
	[/^Agents and days do not differ at all\.$/, () => m.reason_days_alike()],
	[/^Every score is the same\.$/, () => m.reason_scores_alike()],
	[/^Some scores are not numbers\.$/, () => m.reason_not_numbers()],
	[/^No estimate can be given\.$/, () => m.reason_no_estimate()],
	[
		/^Without (\d+) of the agents nothing sure is left of it\.$/,
		([n = '']) => m.reason_by_few({ n })
	],
	[/^A difference of this size can still be chance\.$/, () => m.reason_chance()],
	[/^The interval still holds differences that would matter\.$/, () => m.reason_holds()],
	[
		/^The difference comes from (.+): compared with the others alone, nothing sure is left of it\.$/,
		([levels = '']) =>
			m.reason_echo({
				levels: levels.split(' and ').reduce((first, last) => m.reason_and({ first, last }))
			})
	]
];

/**
 * Why something cannot be said, to who reads: an analysis keeps its reason as an English sentence. One that is not known
 * here stays as it was kept.
 */
export function reasonWords(reason: string): string {
	for (const [sentence, say] of SENTENCES) {
		const found = sentence.exec(reason);
		if (found) return say(found.slice(1));
	}
	return reason;
}
