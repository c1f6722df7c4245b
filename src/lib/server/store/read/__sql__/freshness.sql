select
	(select started_at from contact where site_id = $1
		order by work_day desc, started_at desc limit 1) as "newestContact",
	(select max(answered_at) from survey where site_id = $1) as "newestAnswer",
	(select max(finished_at) from import_batch where site_id = $1) as "lastBatch",
	m.analysed_at as "analysedAt", coalesce(m.analysed_version >= m.version, true) as analysed
from (select 1) one left join monitor_state m on m.site_id = $1
