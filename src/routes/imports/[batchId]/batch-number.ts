import { error } from '@sveltejs/kit';

/** The batch that an address names. @throws HttpError 404 */
export function batchNumber(text: string): number {
	if (!/^\d{1,15}$/.test(text)) error(404, 'There is no such import.');
	return Number(text);
}
