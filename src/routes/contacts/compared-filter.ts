import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { Scope } from '$lib/domain/window';
import { agentsCompared } from '$lib/server/monitor/explore';
import type { ComparedFilter } from '$lib/server/store/read/compared-condition';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';
import type { Comparison } from '$lib/views/contact/comparison';
import { WEEKDAY_NAMES } from '$lib/flags/wording/weekday';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The contacts that a comparison was made on, as the store filters them. */
export async function comparedFilter(
	store: Store,
	site: SiteRow,
	comparison: Comparison,
	{
		period,
		queueId,
		answersUntil
	}: {
		period: Period;
		queueId?: number;
		answersUntil?: number;
	}
): Promise<ComparedFilter> {
	const { metric, dimension, level } = comparison;
	const scope: Scope = queueId === undefined ? { kind: 'site' } : { kind: 'queue', queue: queueId };
	const asked = [store, site, period, scope, comparison, answersUntil] as const;
	return {
		...{ metric, answersUntil, agentIds: await agentsCompared(...asked) },
		...(dimension === 'shift' && { inShift: true }),
		...(dimension === 'weekday' && { weekdays: sameKind(level, site.settings.weekend) })
	};
}

/** A weekday is compared with days of its kind only: working days, or the days of the weekend. */
function sameKind(name: string, weekend: readonly Weekday[]): Weekday[] {
	const ofWeekend = WEEK.some((day) => WEEKDAY_NAMES[day - 1] === name && weekend.includes(day));
	return WEEK.filter((day) => weekend.includes(day) === ofWeekend);
}
