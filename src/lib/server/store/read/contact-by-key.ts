/**
 * The contact of judgement `j` as `c`, looked up by its key: judgements are few, and a join could read the contacts of the
 * whole period instead. $1 is the site.
 */
export const CONTACT_BY_KEY = `lateral (
	select * from contact where site_id = $1 and contact_id = j.contact_id limit 1
) c`;
