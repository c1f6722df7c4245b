import { error, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { Problem } from '$lib/server/access/problem';
import { replayBatch } from '$lib/server/commands/replay-batch';
import { MappingProblem } from '$lib/server/ingest/map/columns';
import { UnreadableFile } from '$lib/server/ingest/read/unreadable-file';
import { readBatch } from '$lib/server/store/read/batches';
import { batchNumber } from '../batch-number';
import type { RequestHandler } from './$types';

const LONGEST_ROW = 10_000;

/** Tries refused rows again: all, or the one of the form's `line` as its `raw` says. Leads to the import they make. */
export const POST: RequestHandler = async ({ locals, params, request, url }) => {
	const { app, site, store } = locals;
	const batch = await readBatch(store, site.siteId, batchNumber(params.batchId));
	if (!batch) error(404, m.import_no_such());
	const made = await replayBatch(app, site, batch, corrected(await request.formData())).catch(
		(cause: unknown) => {
			if (cause instanceof Problem) error(cause.status, { message: cause.detail, lang: 'en' });
			if (cause instanceof MappingProblem || cause instanceof UnreadableFile)
				error(422, { message: cause.message, lang: 'en' });
			throw cause;
		}
	);
	redirect(303, `/imports/${made ?? params.batchId}${url.search}`);
};

function corrected(form: FormData): ReadonlyMap<number, string> | null {
	const line = form.get('line');
	const raw = form.get('raw');
	if (typeof line !== 'string' || typeof raw !== 'string') return null;
	if (!/^\d{1,15}$/.test(line) || raw.length > LONGEST_ROW) error(422, m.import_no_such_row());
	return new Map([[Number(line), raw]]);
}
