import { DRIFT_WEEKS } from '$lib/analysis/baseline-drift/baseline-drift';
import { driftSentence } from '$lib/flags/wording/drift-sentence';
import { segmentWords } from '$lib/flags/wording/segment-words';
import { contactsHref } from '../contact/contact-query';
import { duration } from '../format/duration';
import { counted, signedPercent } from '../format/number';
import type { Dated, StoredDrift } from './stored-expectation';

/** A kind of work whose baseline has moved, or may have. */
export type DriftRow = {
	key: string;
	what: string;
	sentence: string;
	then: string;
	now: string;
	change: string;
	interval: string;
	/** Percent, for the drawing. */
	at: { value: number; low: number; high: number };
	/** Slower is worse, quicker better. */
	standing: 'worse' | 'better';
	contacts: string;
	href: string;
};

/** Whether what is usual has moved, as the screen shows it. */
export type DriftCard = { rows: DriftRow[]; summary: string };

/** The drifts, the largest first, and what can be said of all other kinds of work. */
export function driftCard(
	drifts: readonly StoredDrift[],
	{ period }: Pick<Dated<unknown>, 'period'>
): DriftCard {
	const rows = drifts
		.filter(({ verdict }) => verdict === 'drift')
		.flatMap((drift) => rowOf(drift, period.until) ?? [])
		.sort((a, b) => Math.abs(b.at.value) - Math.abs(a.at.value));
	return { rows, summary: summaryOf(drifts, rows.length) };
}

function rowOf(drift: StoredDrift, until: number): DriftRow | null {
	const { queue, topic, channel, change, early, recent } = drift;
	if (!change) return null;
	const what = segmentWords(queue, topic, channel);
	const ms = (seconds: number | null) => duration(seconds === null ? null : 1000 * seconds);
	const { percent, low, high } = change;
	return {
		key: JSON.stringify([queue, topic, channel]),
		...{ what, sentence: driftSentence(what, drift), change: signedPercent(percent) },
		...{ then: ms(early.typicalSeconds), now: ms(recent.typicalSeconds) },
		interval: `${signedPercent(low)} to ${signedPercent(high)}`,
		at: { value: percent, low, high },
		standing: percent > 0 ? 'worse' : 'better',
		contacts: counted(recent.contacts, 'contact', 'contacts'),
		href: contactsHref({
			...{ from: recent.fromWeek ?? undefined, until, channel },
			...(queue !== null && { queue }),
			...(topic !== null && { topic })
		})
	};
}

function summaryOf(drifts: readonly StoredDrift[], moved: number): string {
	const of = (verdict: StoredDrift['verdict']) =>
		drifts.filter((drift) => drift.verdict === verdict).length;
	const tested = drifts[0]?.tested ?? 0;
	const [untested] = drifts.filter(({ change }) => change === null);
	const none = `no whole week has a contact with a handle time, and a comparison needs ${2 * DRIFT_WEEKS} weeks`;
	if (tested === 0)
		return `Not enough to say whether what is usual has moved, because ${untested?.reason ?? none}.`;
	const unclear = of('not-enough-evidence') - (drifts.length - tested);
	const parts = [
		`${counted(tested, 'kind', 'kinds')} of work compared`,
		moved === 0 ? 'none has surely moved' : `${moved} surely moved`,
		`${of('steady')} steady`,
		...(unclear > 0 ? [`${unclear} without enough evidence`] : []),
		...(drifts.length > tested ? [`${drifts.length - tested} too rare to compare`] : [])
	];
	return `${parts.join(', ')}.`;
}
