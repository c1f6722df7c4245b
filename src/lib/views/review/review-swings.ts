import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { SwingEvidence } from '$lib/flags/flag';
import { pValue } from '$lib/flags/wording/number';
import { whole } from '../format/number';
import { swingContacts } from '../swing/swing-contacts';
import { isWorse, levelName, scopeWords, swingSize } from '../swing/swing-row';

/** One swing as the review prints it. */
export type SwingLine = {
	key: string;
	where: string;
	what: string;
	effect: string;
	interval: string;
	pAdjusted: string;
	n: string;
	/** The contacts behind it; reviews published earlier do not have it. */
	href?: string;
	standing: 'better' | 'worse';
	/** Which way the number differs; reviews published earlier do not have it. */
	rises?: boolean;
};

/** The swings that are real, the worst first by their adjusted p. @param window days they were looked for in */
export function swingLines(
	findings: readonly SwingEvidence[],
	window: Period,
	weekend: readonly Weekday[]
): SwingLine[] {
	return findings
		.filter(({ verdict, effect }) => verdict === 'swing' && effect !== null)
		.sort((a, b) => (a.pAdjusted ?? 1) - (b.pAdjusted ?? 1))
		.map((e) => ({
			key: [e.scope, e.metric, e.dimension, e.level].join(':'),
			where: levelName(e),
			what: `${e.metric === 'csat' ? 'satisfaction' : 'handle time'}, ${scopeWords(e.scope)}`,
			effect: swingSize(e.unit, e.effect ?? 0),
			interval: `${swingSize(e.unit, e.ciLow ?? 0)} to ${swingSize(e.unit, e.ciHigh ?? 0)}`,
			pAdjusted: e.pAdjusted === null ? '–' : pValue(e.pAdjusted),
			n: `${whole(e.contacts)} ${e.metric === 'csat' ? 'answers' : 'contacts'}, ${whole(e.agents)} agents`,
			href: swingContacts(e, window, weekend).all,
			standing: isWorse(e) ? 'worse' : 'better',
			rises: (e.effect ?? 0) > 0
		}));
}

/** What came and what went since the review before. */
export function swingChanges(
	now: readonly SwingLine[],
	before: readonly SwingLine[]
): { fresh: SwingLine[]; gone: SwingLine[] } {
	const keys = (lines: readonly SwingLine[]) => new Set(lines.map(({ key }) => key));
	const [here, there] = [keys(now), keys(before)];
	return {
		fresh: now.filter(({ key }) => !there.has(key)),
		gone: before.filter(({ key }) => !here.has(key))
	};
}
