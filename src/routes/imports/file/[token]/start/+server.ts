import { error, json } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { mappingSchema } from '$lib/server/ingest/map/mapping';
import { saveMapping } from '$lib/server/store/saved-mappings';
import { startImport } from '../../../waiting/import-job';
import { jsonBody } from '../../../waiting/json-body';
import { dropWaitingFile, findWaitingFile } from '../../../waiting/waiting-file';
import type { RequestHandler } from './$types';

/**
 * Begins the import, or with `dryRun` its rehearsal. Body: `mapping`, beside it `preset` where it is that of a preset;
 * `remember` with the header's signature keeps the mapping for the next file with these columns, unless every row was refused.
 */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	const { app, store, site } = locals;
	const file = await findWaitingFile(params.token);
	if (!file) error(404, m.import_file_gone());
	const body = await jsonBody(request);
	const preset = typeof body.preset === 'string' ? { preset: body.preset } : {};
	const parsed = mappingSchema.safeParse(body.mapping);
	if (!parsed.success) error(422, m.import_incomplete());
	const mapping = parsed.data;
	const dryRun = body.dryRun === true;
	const { remember } = body;
	const refusal = startImport(
		app,
		site,
		file,
		{ dryRun, mapping, ...preset },
		async ({ counts: { received, rejected } }) => {
			// A mapping by which nothing could be read is one to be mended: the file stays for that.
			if (dryRun || (received > 0 && received === rejected)) return;
			if (typeof remember === 'string' && /^[0-9a-f]{32}$/.test(remember)) {
				const { siteId } = site;
				const row = { siteId, signature: remember, name: file.name, mapping, savedAt: new Date() };
				await saveMapping(store, row);
			}
			await dropWaitingFile(file.token);
		}
	);
	if (refusal !== null) error(409, refusal);
	return json({ started: true }, { status: 202 });
};
