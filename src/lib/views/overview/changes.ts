import { inPercent } from '$lib/flags/wording/number';
import type { ImprovementEvidence } from '$lib/flags/flag';
import { isoDateWords } from '$lib/flags/wording/date';
import { m } from '$lib/i18n/compiled/messages';
import { amount, decimal } from '../format/number';
import { sinceContacts } from '../improvement/since-contacts';
import { scopeWords } from '../swing/swing-row';

/** A step for better or worse, and whether it holds. */
export type Change = {
	key: string;
	/** The contacts since then. */
	href: string;
	standing: 'better' | 'worse' | 'unclear';
	/** The number went up. */
	rises: boolean;
	/** "Handle time in Billing is 12 % shorter"; "was" of a gain that is going. */
	what: string;
	/** "since Mon 3 Aug 2026; held for 81 days, 11 % now". */
	since: string;
	word: string;
};

type Verdict = ImprovementEvidence['verdict'];

/** One word of it, and the sentence. */
const HOLDING: Readonly<
	Record<Verdict, [word: () => string, since: (of: ReturnType<typeof amount>) => string]>
> = {
	'too-early': [m.change_word_new, () => m.headline_hold_early()],
	held: [m.change_word_held, m.change_held],
	fading: [m.change_word_fading, m.change_fading],
	lost: [m.change_word_lost, m.change_lost],
	unclear: [m.change_word_unclear, m.change_unclear]
};

const WAYS = {
	csat: { up: m.change_higher, down: m.change_lower },
	'handle-time': { up: m.change_longer, down: m.change_shorter }
} as const;

/** How a gain stands; what nobody can say yet has no colour. */
const HELD: Readonly<Record<Verdict, Change['standing']>> = {
	'too-early': 'better',
	held: 'better',
	fading: 'worse',
	lost: 'worse',
	unclear: 'unclear'
};

/** The newest changes first. */
export function changesOf(
	found: readonly ImprovementEvidence[],
	newestDay: number,
	most: number
): Change[] {
	return [...found]
		.sort((a, b) => (a.since < b.since ? 1 : -1))
		.slice(0, most)
		.map((e) => {
			const better = e.early >= 0;
			const csat = e.metric === 'csat';
			const size = (gain: number) =>
				csat
					? m.headline_points({ size: decimal(Math.abs(gain), 2) })
					: inPercent(decimal(Math.abs(gain), 0));
			const way = better === csat ? WAYS[e.metric].up : WAYS[e.metric].down;
			const going = e.verdict === 'fading' || e.verdict === 'lost';
			const now =
				e.late === null || e.verdict === 'too-early'
					? ''
					: e.late * e.early < 0
						? m.change_nothing_now()
						: m.change_now({ size: size(e.late) });
			const [word, holding] = HOLDING[e.verdict];
			const what = {
				metric: csat ? m.headline_satisfaction() : m.headline_handle_time(),
				...{ scope: scopeWords(e.scope), size: size(e.early), way: way() }
			};
			return {
				key: [e.scope, e.metric, e.since].join(':'),
				href: sinceContacts(e, newestDay),
				standing: better ? HELD[e.verdict] : 'worse',
				rises: csat === better,
				what: going ? m.change_was(what) : m.change_is(what),
				since: m.change_since({
					...{ day: isoDateWords(e.since), held: holding(amount(e.days)), now }
				}),
				word: better ? word() : m.words_worse()
			};
		});
}
