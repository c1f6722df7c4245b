import type { ContactEvidence, Evidence } from '$lib/flags/flag';
import type { OwnFlagKind } from '$lib/flags/own-flag-kinds';
import { flagSentence } from '$lib/flags/wording/flag-sentence';
import { m } from '$lib/i18n/compiled/messages';
import { serviceParts, type ServicePart } from '../contact/service-parts';
import { flagFacts } from '../flags/flag-facts';
import { givenVerdict } from '../flags/verdict-choices';
import { momentIn, periodDates } from '../format/date';
import { duration } from '../format/duration';

/** A flag as its agent sees it: nothing of anybody else, no note of the supervisors', no owner. */
export type OwnFlag = {
	flagId: string;
	kind: string;
	sentence: string;
	/** Of the sentence, where it is not the reader's. */
	lang: 'en' | undefined;
	when: string;
	/** What the supervisor says of it, or that nobody has yet. */
	state: string;
	closed: boolean;
	facts: { name: string; value: string }[];
	/** Of one contact: where its time went, beside what is usual; null for a flag on many. */
	contact: {
		parts: ServicePart[];
		mostMs: number;
		usual: { value: number; text: string };
	} | null;
	answer: { text: string; said: string } | null;
};

type Flag = {
	flagId: string;
	kind: string;
	status: string;
	occurredAt: number;
	subjectType: string;
	fromDay: number;
	untilDay: number;
	sentence: string;
	evidence: unknown;
	verdict: string | null;
	answer: string | null;
	answeredAt: number | null;
};

const KIND_WORDS: Readonly<Record<OwnFlagKind, () => string>> = {
	'over-service': m.own_kind_long,
	struggle: m.own_kind_struggle,
	rushed: m.own_kind_short,
	'agent-over-service': m.own_kind_rate,
	'agent-outlier': m.own_kind_outlier,
	'agent-drift': m.own_kind_drift,
	'agent-inconsistent': m.own_kind_uneven
};

/** @param zone the site's */
export function ownFlag(flag: Flag, zone: string): OwnFlag {
	const evidence = flag.evidence as Evidence;
	const said = flagSentence(flag);
	const { answer, answeredAt } = flag;
	return {
		flagId: flag.flagId,
		kind: KIND_WORDS[flag.kind as OwnFlagKind](),
		sentence: said.text,
		lang: said.lang,
		when:
			flag.untilDay - flag.fromDay > 1
				? periodDates(flag.fromDay, flag.untilDay)
				: momentIn(zone, flag.occurredAt),
		state: stateOf(flag),
		closed: flag.status === 'closed',
		// A p-value tells a person nothing that the interval beside it does not.
		facts: flagFacts(flag, evidence)
			.filter(({ means }) => means !== 'p-adjusted')
			.map(({ name, value }) => ({ name, value })),
		contact: flag.subjectType === 'contact' ? partsOf(evidence as ContactEvidence) : null,
		answer:
			answer === null || answeredAt === null
				? null
				: { text: answer, said: m.own_answered({ when: momentIn(zone, answeredAt) }) }
	};
}

function stateOf(flag: Flag): string {
	const verdict = givenVerdict(flag, flag.verdict);
	if (verdict !== null) return m.own_verdict({ verdict });
	if (flag.status === 'closed') return m.own_closed();
	return flag.status === 'acknowledged' ? m.own_seen() : m.own_open();
}

function partsOf(e: ContactEvidence): OwnFlag['contact'] {
	const ms = (seconds: number | null) => (seconds === null ? null : 1000 * seconds);
	const [handleMs, typicalMs] = [1000 * e.handleSeconds, 1000 * e.typicalSeconds];
	return {
		parts: serviceParts({
			talkMs: ms(e.talkSeconds),
			holdMs: ms(e.holdSeconds),
			wrapMs: ms(e.wrapSeconds)
		}),
		mostMs: Math.max(handleMs, typicalMs),
		usual: { value: typicalMs, text: m.contact_usual({ time: duration(typicalMs) }) }
	};
}
