import { m } from '$lib/i18n/compiled/messages';
import { grouped } from './number';

type Parts = readonly string[];

const counted = (count = '') => ({ count: Number(count), shown: grouped(Number(count)) });

/** The clauses of the analyses of expectation, drift and haste, and how each is said to who reads; parts are what varies. */
const CLAUSES: readonly (readonly [RegExp, (parts: Parts) => string])[] = [
	[
		/^(\d+) later answers? (?:is|are) from customers over-served before, and a figure needs (\d+)$/,
		([n, least = '']) => m.because_later({ ...counted(n), least })
	],
	[
		/^(\d+) later answers? (?:is|are) from customers served as usual before, and a figure needs (\d+)$/,
		([n, least = '']) => m.because_later_usual({ ...counted(n), least })
	],
	[/^all these answers come from one customer$/, () => m.because_answers_one_customer()],
	[/^every answer is the same$/, () => m.because_same()],
	[/^no contact of this period was asked for a rating$/, () => m.because_not_asked()],
	[
		/^(\d+) long contacts? of known customers and topics can be compared, and a figure needs (\d+)$/,
		([n, least = '']) => m.because_long({ ...counted(n), least })
	],
	[/^hardly any customer comes back, so nothing could be spared$/, () => m.because_hardly()],
	[/^all these contacts come from one customer$/, () => m.because_one_customer()],
	[
		/^there (?:is|are) (\d+) whole weeks?, and a comparison needs (\d+)$/,
		([n, least = '']) => m.because_weeks({ ...counted(n), least })
	],
	[
		/^only (\d+) of (\d+) weeks on one side hold enough contacts of this kind, and (\d+) are needed$/,
		([n = '', all = '', least = '']) => m.because_few_weeks({ n, all, least })
	],
	[
		/^(\d+) far shorter contacts are rated, and (\d+) are needed$/,
		([n = '', least = '']) => m.because_hasty_few({ n, least })
	],
	[
		/^(\d+) others shorter than typical are rated, and (\d+) are needed$/,
		([n = '', least = '']) => m.because_other_few({ n, least })
	],
	[/^a change of this size can still be chance$/, () => m.because_chance()],
	[/^the interval still holds changes that would matter$/, () => m.because_holds()]
];

/**
 * Why there is no figure, as the part of a sentence, to who reads: an analysis keeps its reason as an English clause. One
 * that is not known here stays as it was kept.
 */
export function becauseWords(reason: string | null): string {
	if (reason === null) return m.because_no_figure();
	for (const [clause, say] of CLAUSES) {
		const found = clause.exec(reason);
		if (found) return say(found.slice(1));
	}
	return reason;
}
