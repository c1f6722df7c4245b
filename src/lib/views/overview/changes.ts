import type { ImprovementEvidence } from '$lib/flags/flag';
import { isoDateWords } from '$lib/flags/wording/date';
import { counted, decimal } from '../format/number';
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

const HOLDING: Readonly<Record<ImprovementEvidence['verdict'], [word: string, since: string]>> = {
	'too-early': ['new', 'too early to say whether it holds'],
	held: ['holds', 'held for'],
	fading: ['fading', 'fading after'],
	lost: ['lost', 'lost again after'],
	unclear: ['unclear', 'not clear after']
};

const WAYS = {
	csat: { up: 'higher', down: 'lower' },
	'handle-time': { up: 'longer', down: 'shorter' }
} as const;

/** How a gain stands; what nobody can say yet has no colour. */
const HELD: Readonly<Record<ImprovementEvidence['verdict'], Change['standing']>> = {
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
				csat ? `${decimal(Math.abs(gain), 2)} points` : `${decimal(Math.abs(gain), 0)} %`;
			const way = better === csat ? WAYS[e.metric].up : WAYS[e.metric].down;
			const going = e.verdict === 'fading' || e.verdict === 'lost';
			const now =
				e.late === null || e.verdict === 'too-early'
					? ''
					: `, ${e.late * e.early < 0 ? 'nothing' : size(e.late)} now`;
			const [word, holding] = HOLDING[e.verdict];
			const days = e.verdict === 'too-early' ? '' : ` ${counted(e.days, 'day', 'days')}`;
			return {
				key: [e.scope, e.metric, e.since].join(':'),
				href: sinceContacts(e, newestDay),
				standing: better ? HELD[e.verdict] : 'worse',
				rises: csat === better,
				what: `${csat ? 'Satisfaction' : 'Handle time'} in ${scopeWords(e.scope)} ${going ? 'was' : 'is'} ${size(e.early)} ${way}`,
				since: `since ${isoDateWords(e.since)}; ${holding}${days}${now}`,
				word: better ? word : 'worse'
			};
		});
}
