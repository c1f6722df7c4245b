import type { Queryable } from '../store';
import { weekdayColumn } from './compared-condition';
import { conditionJoins, contactConditions, type ContactFilter } from './contact-filter';
import { BAR_MICRO, type HandleHistogram } from './handle-histogram';

const KEYS = { shift: 'c.shift', weekday: `${weekdayColumn('c')}::text` } as const;

export function handleHistogramsSql(siteId: number, filter: ContactFilter, by: keyof typeof KEYS) {
	const { where, parameters } = contactConditions(siteId, filter);
	const text = `select ${KEYS[by]} as key, c.ln_handle / ${BAR_MICRO} as bar, count(*)::int as n
from contact c
${conditionJoins(filter)}where ${where} and c.ln_handle is not null
group by 1, 2 order by 2`;
	return { text, parameters };
}

/**
 * How handle times of some contacts are spread, by one pass over them; only counts by bar leave the database.
 * @param by the shift's name (empty: outside every shift), or the weekday, "1" for Monday
 */
export async function readHandleHistograms(
	store: Queryable,
	siteId: number,
	filter: ContactFilter,
	by: keyof typeof KEYS
): Promise<ReadonlyMap<string, HandleHistogram>> {
	const { text, parameters } = handleHistogramsSql(siteId, filter, by);
	const rows = await store.query<{ key: string; bar: number; n: number }>(text, parameters);
	const found = new Map<string, HandleHistogram>();
	for (const { key, bar, n } of rows) {
		const histogram = found.get(key) ?? [];
		histogram.push({ bar, n });
		found.set(key, histogram);
	}
	return found;
}
