import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { SwingEvidence } from '$lib/flags/flag';
import { pValue } from '$lib/flags/wording/number';
import { m } from '$lib/i18n/compiled/messages';
import { amount } from '../format/number';
import { swingContacts } from '../swing/swing-contacts';
import { isWorse, levelName, scopeWords, swingSize } from '../swing/swing-row';

/** Where a swing is. */
type Placed = Pick<SwingEvidence, 'scope' | 'metric' | 'dimension' | 'level'>;
/** What a line says of a swing. */
type Figures = Placed &
	Pick<SwingEvidence, 'unit' | 'effect' | 'ciLow' | 'ciHigh' | 'pAdjusted' | 'contacts' | 'agents'>;

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
	/** The numbers that it was written from; reviews published earlier do not have them. */
	of?: Figures;
	/** Of its numbers, where they are not written as the reader writes them. */
	lang?: 'en';
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
		.map((e) => ({ ...lineOf(e), href: swingContacts(e, window, weekend).all }));
}

function lineOf(e: Figures): SwingLine {
	const { scope, metric, dimension, level, unit, effect, ciLow, ciHigh } = e;
	const { pAdjusted, contacts, agents } = e;
	const of = { scope, metric, dimension, level, unit, effect, ciLow, ciHigh };
	const n = metric === 'csat' ? m.counts_answers(amount(contacts)) : contactsWords(contacts);
	return {
		...{ key: [scope, metric, dimension, level].join(':'), ...placeOf(e) },
		effect: swingSize(unit, effect ?? 0),
		interval: m.swing_interval({
			...{ low: swingSize(unit, ciLow ?? 0), high: swingSize(unit, ciHigh ?? 0) }
		}),
		pAdjusted: pAdjusted === null ? '–' : pValue(pAdjusted),
		n: m.words_list({ first: n, last: m.counts_agents(amount(agents)) }),
		standing: isWorse(e) ? 'worse' : 'better',
		rises: (effect ?? 0) > 0,
		of: { ...of, pAdjusted, contacts, agents }
	};
}

const contactsWords = (contacts: number) => m.counts_contacts(amount(contacts));

function placeOf(e: Placed): Pick<SwingLine, 'where' | 'what'> {
	const metric = e.metric === 'csat' ? m.swing_satisfaction() : m.swing_handle_time();
	return { where: levelName(e), what: m.swing_what({ metric, scope: scopeWords(e.scope) }) };
}

const KEY = /^(site|queue:.*):(handle-time|csat):(shift|weekday|weekend|load|seniority):(.*)$/s;

/**
 * A swing that was frozen, to who reads another language than it was written in. Reviews published earlier kept its numbers
 * in words only; where it is stands in its key.
 */
export function retoldSwing(line: SwingLine): SwingLine {
	if (line.of) return { ...line, ...lineOf(line.of) };
	const [, scope, metric, dimension, level] = KEY.exec(line.key) ?? [];
	const placed = scope === undefined ? {} : placeOf({ scope, metric, dimension, level } as Placed);
	return { ...line, ...placed, lang: 'en' };
}
