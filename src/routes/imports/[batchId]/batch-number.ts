import { error } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';

/** The batch that an address names. @throws HttpError 404 */
export function batchNumber(text: string): number {
	if (!/^\d{1,15}$/.test(text)) error(404, m.import_no_such());
	return Number(text);
}
