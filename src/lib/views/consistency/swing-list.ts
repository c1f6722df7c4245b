import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import { pValue } from '$lib/flags/wording/number';
import { reasonWords } from '$lib/flags/wording/reason-words';
import { swingSentence } from '$lib/flags/wording/swing-sentence';
import { m } from '$lib/i18n/compiled/messages';
import { answerCaveat } from '../swing/answer-caveat';
import { explanationWords } from '../swing/explanation-words';
import { swingContacts } from '../swing/swing-contacts';
import { swingRow, type Sesoi, type SwingRow } from '../swing/swing-row';
import type { StoredSwing } from '../swing/stored-swing';

/** One swing as the forest plot draws it. */
export type SwingListRow = SwingRow & {
	evidence: StoredSwing;
	/** "adjusted p 0.004"; null where the data did not suffice for a place in the family. */
	p: string | null;
	sentence: string;
	/** Of satisfaction: its sides answered at different rates. */
	caveat: string | null;
	/** Of a swing: what makes the plain difference. */
	made: string | null;
	/** The contacts behind it, and those of them in the level. */
	href: string;
	levelHref: string;
};

export type SwingList = {
	rows: SwingListRow[];
	/** Tested ones that are not shown: stable or unclear ones of single queues. */
	hidden: number;
	/** The list is a part of what was tested: the three numbers that follow are of all. */
	narrowed: boolean;
	/** Hypotheses tested, swings found, and how many of those chance alone may have made. */
	tested: number;
	found: number;
	byChance: number;
	/** Why none of the comparisons can be judged yet; null where some are. */
	notYet: string | null;
	/** Those that could not be tested for want of data. */
	untested: number;
};

export type SwingListOptions = {
	sesoi: Sesoi;
	/** Every swing of the family, where the list is narrowed to some: what chance makes is known of all together only. */
	all?: readonly StoredSwing[];
	/** Everything tested, or what a manager reads first: all of the centre, and of queues what was found. */
	show: 'first' | 'all';
	/** Expected share of chance among what is found. */
	falseDiscoveryRate: number;
	period: Period;
	weekend: readonly Weekday[];
};

const ORDER = { worse: 0, better: 1, unclear: 2, stable: 3 } as const;

/**
 * The forest plot: what swings first, the largest first, then what is unclear, then what is stable.
 */
export function swingList(
	swings: readonly StoredSwing[],
	{ sesoi, all = swings, show, falseDiscoveryRate, period, weekend }: SwingListOptions
): SwingList {
	const rows = swings
		.flatMap((evidence) => {
			const row = swingRow(evidence, sesoi);
			if (!row) return [];
			const { pAdjusted } = evidence;
			const p = pAdjusted === null ? null : m.swing_p({ p: pValue(pAdjusted) });
			const { all: href, level: levelHref } = swingContacts(evidence, period, weekend);
			const words = {
				...{ sentence: swingSentence(evidence), caveat: answerCaveat(evidence) },
				made: explanationWords(evidence)
			};
			return [{ ...row, evidence, p, ...words, href, levelHref }];
		})
		.sort((a, b) => ORDER[a.standing] - ORDER[b.standing] || Math.abs(b.at) - Math.abs(a.at));
	const shown = rows.filter(({ evidence }) => show === 'all' || isFirst(evidence));
	const tested = all[0]?.tested ?? 0;
	const found = all.filter(({ verdict }) => verdict === 'swing').length;
	return {
		rows: shown,
		hidden: rows.length - shown.length,
		narrowed: all.length > swings.length,
		tested,
		found,
		byChance: falseDiscoveryRate * found,
		notYet: tested > 0 ? null : reasonOf(rows.find(({ evidence }) => evidence.reason)?.evidence),
		untested: swings.length - rows.length
	};
}

function reasonOf(swing: StoredSwing | undefined): string | null {
	return swing?.reason ? reasonWords(swing.reason) : null;
}

function isFirst({ scope, verdict }: StoredSwing): boolean {
	return scope === 'site' || verdict === 'swing' || verdict === 'driven-by-few';
}
