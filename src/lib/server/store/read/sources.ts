import type { NamedSource } from '$lib/domain/source-group';
import { SOURCE_NAME } from '../results/source-days';
import type { Queryable } from '../store';

/** A source of contacts, and its newest file. */
export type SourceRow = NamedSource & { fileName: string | null };

export const SOURCES_SQL = `with batches as materialized (
	select batch_id, ${SOURCE_NAME} as name from import_batch where site_id = $1 and what = 'contacts'
), sources as (
	select name, min(batch_id) as first, max(batch_id) as last from batches group by name
)
select s.name, b.report -> 'header' as header, b.file_name as "fileName"
from sources s join import_batch b on b.site_id = $1 and b.batch_id = s.last
order by s.first`;

/** The sources that contacts have come from, in the order in which they first came. */
export function readSources(store: Queryable, siteId: number): Promise<SourceRow[]> {
	return store.query<SourceRow>(SOURCES_SQL, [siteId]);
}
