import { m } from '$lib/i18n/compiled/messages';
import type { LaterChange } from '$lib/domain/later-change';
import { kindWord } from '../flags/flag-words';
import { givenVerdict } from '../flags/verdict-choices';
import { momentIn } from '../format/date';
import { changeLine, type Cause, type Reach } from './change-line';
import { changedSettings } from './changed-settings';
import type { PublishedBasis } from './published-basis';
import type { Restated } from './restated';

/** A restated number with the places of its causes in the list of causes, from 1; none: the cause cannot be told. */
export type RestatedLine = Restated & { causes: number[]; unknown: string | null };

/** What a published review says of itself today. */
export type Restatement = {
	lines: RestatedLine[];
	causes: Omit<Cause, 'reach'>[];
	/** Verdicts given since: they change what a flag is called, no number. */
	verdicts: { text: string; href: string }[];
};

export type RestatementInput = {
	restated: readonly Restated[];
	changes: readonly LaterChange[];
	/** Settings then and now; then null: published before they were kept. */
	then: PublishedBasis | null;
	now: PublishedBasis;
	verdicts: readonly {
		flagId: string;
		kind: string;
		subjectType: string;
		verdict: string;
		decidedAt: number;
	}[];
	publishedAt: number;
};

const REACHED_BY: Readonly<Record<string, Reach>> = {
	contacts: 'contacts',
	median: 'handle',
	mean: 'handle',
	p90: 'handle',
	csat: 'scores',
	coverage: 'scores',
	overServed: 'ledger',
	displaced: 'ledger',
	exceptions: 'ledger'
};

/** Was, is and why of each restated number. A cause is named only where it can have changed that number. */
export function restatement(input: RestatementInput): Restatement {
	const { then, now } = input;
	const { zone } = now;
	const settings = then ? changedSettings(then, now) : [];
	const reached = new Set(input.restated.map(({ key }) => reachOf(key)));
	const causes: Cause[] = [
		...input.changes.map((change) => changeLine(change, zone)),
		...settings.map(({ text, moves }): Cause => ({
			name: text,
			when: '',
			did: m.review_setting_changed(),
			href: '/settings',
			reach: moves ? ['contacts', 'handle', 'scores', 'ledger'] : ['ledger']
		})),
		...(then && !then.analysed ? [notAnalysed(input.publishedAt, zone)] : [])
	].filter(({ reach }) => reach.some((one) => reached.has(one)));
	return {
		lines: input.restated.map((line) => {
			const reach = reachOf(line.key);
			const at = causes.flatMap((cause, i) => (cause.reach.includes(reach) ? [i + 1] : []));
			return { ...line, causes: at, unknown: at.length > 0 ? null : unknown(then) };
		}),
		causes: causes.map(({ name, when, did, href }) => ({ name, when, did, href })),
		verdicts: input.verdicts.map(({ flagId, kind, subjectType, verdict, decidedAt }) => ({
			text: m.review_verdict_line({
				...{
					kind: kindWord(kind),
					verdict: givenVerdict({ subjectType, kind }, verdict) ?? verdict
				},
				when: momentIn(zone, decidedAt)
			}),
			href: `/flags?status=all&days=all&flag=${encodeURIComponent(flagId)}`
		}))
	};
}

function reachOf(key: string): Reach {
	return REACHED_BY[key] ?? 'ledger';
}

function notAnalysed(publishedAt: number, zone: string): Cause {
	return {
		...{ name: m.review_not_analysed(), when: momentIn(zone, publishedAt) },
		...{ did: m.review_judged_later(), href: '/imports', reach: ['ledger'] }
	};
}

function unknown(then: PublishedBasis | null): string {
	return then ? m.review_cause_unknown() : m.review_cause_unknown_old();
}
