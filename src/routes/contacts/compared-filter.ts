import type { Period } from '$lib/domain/period';
import type { Weekday } from '$lib/domain/site';
import type { ComparedFilter, ComparedSides } from '$lib/server/store/read/compared-condition';
import type { SiteRow } from '$lib/server/store/sites';
import type { Queryable } from '$lib/server/store/store';
import type { Comparison } from '$lib/views/contact/comparison';
import { WEEKDAY_NAMES } from '$lib/flags/wording/weekday';
import { agentsBySeniority } from './agents-by-seniority';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The contacts that a comparison was made on, as the store filters them. */
export async function comparedFilter(
	store: Queryable,
	site: SiteRow,
	{ metric, dimension, level }: Comparison,
	asked: { period: Period; queueId?: number; answersUntil?: number }
): Promise<ComparedFilter> {
	const { weekend } = site.settings;
	const sides = async (): Promise<ComparedSides> => {
		switch (dimension) {
			case 'shift':
				return { by: dimension, level };
			case 'load':
				return { by: dimension };
			case 'weekend':
				return { by: dimension, level: weekend, rest: otherThan(weekend) };
			case 'weekday': {
				const day = WEEK.filter((weekday) => WEEKDAY_NAMES[weekday - 1] === level);
				const kind = day.some((weekday) => weekend.includes(weekday))
					? weekend
					: otherThan(weekend);
				return { by: dimension, level: day, rest: kind.filter((other) => !day.includes(other)) };
			}
			case 'seniority': {
				const agents = await agentsBySeniority(store, site, asked.period);
				return { by: dimension, level: agents.new, rest: agents.others };
			}
		}
	};
	return { ...asked, sides: await sides(), metric, weekend };
}

function otherThan(days: readonly Weekday[]): Weekday[] {
	return WEEK.filter((day) => !days.includes(day));
}
