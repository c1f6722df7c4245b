import { DRIFT_WEEKS } from '$lib/analysis/baseline-drift/baseline-drift';
import { driftSentence } from '$lib/flags/wording/drift-sentence';
import { becauseWords } from '$lib/flags/wording/because-words';
import { segmentWords } from '$lib/flags/wording/segment-words';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref, type ContactQuery } from '../contact/contact-query';
import { duration } from '../format/duration';
import { amount, signedPercent, whole } from '../format/number';
import { chosenDrifts } from './expectation-query';
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

/**
 * The drifts, the largest first, and what can be said of all other kinds of work.
 * @param asked rows are of this work only; what was tested stays what it was
 */
export function driftCard(
	drifts: readonly StoredDrift[],
	{ period }: Pick<Dated<unknown>, 'period'>,
	asked: Pick<ContactQuery, 'queue' | 'topic' | 'channel'> = {}
): DriftCard {
	const moved = drifts.filter(({ verdict, change }) => verdict === 'drift' && change !== null);
	const rows = chosenDrifts(moved, asked)
		.flatMap((drift) => rowOf(drift, period.until) ?? [])
		.sort((a, b) => Math.abs(b.at.value) - Math.abs(a.at.value));
	return { rows, summary: summaryOf(drifts, moved.length) };
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
		interval: m.swing_interval({ low: signedPercent(low), high: signedPercent(high) }),
		at: { value: percent, low, high },
		standing: percent > 0 ? 'worse' : 'better',
		contacts: m.counts_contacts(amount(recent.contacts)),
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
	if (tested === 0)
		return m.drift_untold({
			reason: untested?.reason
				? becauseWords(untested.reason)
				: m.because_no_week({ least: 2 * DRIFT_WEEKS })
		});
	const unclear = of('not-enough-evidence') - (drifts.length - tested);
	const parts = [
		m.drift_compared(amount(tested)),
		moved === 0 ? m.drift_none_moved() : m.drift_moved({ n: whole(moved) }),
		m.drift_steady({ n: whole(of('steady')) }),
		...(unclear > 0 ? [m.drift_unclear({ n: whole(unclear) })] : []),
		...(drifts.length > tested ? [m.drift_rare({ n: whole(drifts.length - tested) })] : [])
	];
	return m.drift_summary({
		parts: parts.reduce((first, last) => m.words_list({ first, last }))
	});
}
