import { error, json } from '@sveltejs/kit';
import { importJob } from '../../../waiting/import-job';
import type { RequestHandler } from './$types';

/** How the import of the file stands. */
export const GET: RequestHandler = ({ params }) => {
	const job = importJob(params.token);
	if (!job) error(404, 'Nothing is being imported here.');
	return json(job);
};
