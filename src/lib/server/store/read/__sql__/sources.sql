with batches as materialized (
	select batch_id, case source
	when 'file' then 'file ' || coalesce(preset, report ->> 'signature', '')
	when 'demo' then 'demo' else 'api' end as name from import_batch where site_id = $1 and what = 'contacts'
), sources as (
	select name, min(batch_id) as first, max(batch_id) as last from batches group by name
)
select s.name, b.report -> 'header' as header, b.file_name as "fileName"
from sources s join import_batch b on b.site_id = $1 and b.batch_id = s.last
order by s.first
