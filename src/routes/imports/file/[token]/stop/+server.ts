import { error, json } from '@sveltejs/kit';
import { stopImport } from '../../../waiting/import-job';
import type { RequestHandler } from './$types';

/** Stops the import of the file between two writes; what was written stays. */
export const POST: RequestHandler = ({ params }) => {
	if (!stopImport(params.token)) error(409, 'Nothing is being imported here.');
	return json({ stopping: true }, { status: 202 });
};
