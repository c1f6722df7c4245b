import { error, json } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { stopImport } from '../../../waiting/import-job';
import type { RequestHandler } from './$types';

/** Stops the import of the file between two writes; what was written stays. */
export const POST: RequestHandler = ({ params }) => {
	if (!stopImport(params.token)) error(409, m.import_nothing_running());
	return json({ stopping: true }, { status: 202 });
};
