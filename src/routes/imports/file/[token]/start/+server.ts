import { error, json } from '@sveltejs/kit';
import { mappingSchema } from '$lib/server/ingest/map/mapping';
import { saveMapping } from '$lib/server/store/saved-mappings';
import { startImport } from '../../../waiting/import-job';
import { jsonBody } from '../../../waiting/json-body';
import { dropWaitingFile, findWaitingFile } from '../../../waiting/waiting-file';
import type { RequestHandler } from './$types';

/**
 * Begins the import, or with `dryRun` its rehearsal. Body: `preset` or `mapping`; `remember` with the header's signature
 * keeps the mapping for the next file with these columns.
 */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	const { app, store, site } = locals;
	const file = await findWaitingFile(params.token);
	if (!file) error(404, 'The file is no longer here: choose it again.');
	const body = await jsonBody(request);
	const preset = typeof body.preset === 'string' ? body.preset : undefined;
	const parsed = preset === undefined ? mappingSchema.safeParse(body.mapping) : null;
	if (parsed && !parsed.success) error(422, 'The mapping is not complete.');
	const mapping = parsed?.data;
	const dryRun = body.dryRun === true;
	const { remember } = body;
	const begun = startImport(
		app,
		site,
		file,
		{ dryRun, ...(preset === undefined ? { mapping } : { preset }) },
		async () => {
			if (dryRun) return;
			if (mapping && typeof remember === 'string' && /^[0-9a-f]{32}$/.test(remember)) {
				const { siteId } = site;
				const row = { siteId, signature: remember, name: file.name, mapping, savedAt: new Date() };
				await saveMapping(store, row);
			}
			await dropWaitingFile(file.token);
		}
	);
	if (!begun) error(409, 'This file is being imported already.');
	return json({ started: true }, { status: 202 });
};
