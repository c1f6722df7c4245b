import { error, json } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { importJob } from '../../../waiting/import-job';
import { jobView } from '../../../waiting/job-view';
import type { RequestHandler } from './$types';

/** How the import of the file stands. */
export const GET: RequestHandler = ({ params }) => {
	const job = importJob(params.token);
	if (!job) error(404, m.import_nothing_running());
	return json(jobView(job));
};
