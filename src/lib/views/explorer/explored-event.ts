import type { BeforeAfter } from '$lib/analysis/before-after/before-after';
import type { Period } from '$lib/domain/period';
import { pValue } from '$lib/flags/wording/number';
import { reasonWords } from '$lib/flags/wording/reason-words';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref } from '../contact/contact-query';
import { dayDate, periodDates } from '../format/date';
import { whole } from '../format/number';
import { answerRatesWords } from '../swing/answer-rates-words';
import { isWorse, swingSize, type Sesoi } from '../swing/swing-row';
import type { ExploreQuery } from './explore-query';

/** What changed at an event in one measure. */
export type EventRow = {
	metric: string;
	/** null where there is no estimate. */
	effect: string | null;
	interval: string | null;
	/** In steps of the smallest difference that matters, for the drawing. */
	at: { value: number; low: number; high: number } | null;
	standing: 'worse' | 'better' | 'usual';
	word: string;
	p: string | null;
	reason: string | null;
	/** Contacts or answers compared, before and after. */
	before: string;
	after: string;
	beforeHref: string;
	afterHref: string;
	agents: number;
	/** Of satisfaction: the sides answered at different rates. */
	caveat: string | null;
};

/** The weeks around an event as the screen shows them. */
export type ExploredEvent = { day: string; period: string; rows: EventRow[] };

const METRIC = { 'handle-time': m.headline_handle_time, csat: m.headline_satisfaction } as const;
const WORDS = {
	swing: m.explore_changed,
	'driven-by-few': m.explore_few,
	stable: m.explore_stable,
	'not-enough-evidence': m.explore_unclear
} as const;

/** @param event first day after it; @param period the days compared */
export function exploredEvent(
	found: readonly BeforeAfter[],
	event: number,
	period: Period,
	query: ExploreQuery,
	sesoi: Sesoi
): ExploredEvent {
	const { queue, topic, channel } = query;
	const within = {
		...(queue && { queue }),
		...(topic && { topic }),
		...(channel && { channel })
	};
	const sides = [
		{ from: period.from, until: event },
		{ from: event, until: period.until }
	] as const;
	return {
		...{ day: dayDate(event), period: periodDates(period.from, period.until) },
		rows: found.map((row) => {
			const rated = row.metric === 'csat' ? { rated: true } : { timed: true };
			const [beforeHref, afterHref] = sides.map((side) =>
				contactsHref({ ...within, ...side, ...rated })
			) as [string, string];
			return {
				...rowOf(row, sesoi),
				...{ before: whole(row.before), after: whole(row.after), beforeHref, afterHref }
			};
		})
	};
}

function rowOf(row: BeforeAfter, sesoi: Sesoi) {
	const { metric, unit, effect, ciLow, ciHigh, verdict, pAdjusted, reason, agents } = row;
	const step = metric === 'csat' ? sesoi.csat : 100 * sesoi.handleTime;
	const known = effect !== null && ciLow !== null && ciHigh !== null;
	const size = (value: number) => swingSize(unit, value);
	const standing =
		verdict !== 'swing'
			? ('usual' as const)
			: isWorse(row)
				? ('worse' as const)
				: ('better' as const);
	return {
		...{ metric: METRIC[metric](), standing, word: WORDS[verdict](), agents },
		reason: reason === null ? null : reasonWords(reason),
		effect: known ? size(effect) : null,
		interval: known ? m.swing_interval({ low: size(ciLow), high: size(ciHigh) }) : null,
		at: known ? { value: effect / step, low: ciLow / step, high: ciHigh / step } : null,
		p: pAdjusted === null ? null : m.swing_p({ p: pValue(pAdjusted) }),
		caveat: caveatOf(row)
	};
}

/** The level is what comes after the event. */
function caveatOf({ answerRates, silentSwing }: BeforeAfter): string | null {
	if (!answerRates?.differ) return null;
	return m.explore_caveat({ rates: answerRatesWords({ answerRates, silentSwing }) });
}
