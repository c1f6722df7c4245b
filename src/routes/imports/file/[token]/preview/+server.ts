import { error, json } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { jsonBody } from '../../../waiting/json-body';
import { rehearse } from '../../../waiting/rehearse';
import { findWaitingFile } from '../../../waiting/waiting-file';
import type { RequestHandler } from './$types';

/** The first rows as the mapping sent would store them. */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	const file = await findWaitingFile(params.token);
	if (!file) error(404, m.import_file_gone());
	const { mapping } = await jsonBody(request);
	return json(await rehearse(file, mapping, locals.site));
};
