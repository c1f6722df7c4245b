import { error, redirect } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { takeBack } from '$lib/server/commands/take-back';
import { NotUndoable } from '$lib/server/store/undo/not-undoable';
import { batchNumber } from '../batch-number';
import type { RequestHandler } from './$types';

/** Takes the import back, and shows what that did. */
export const POST: RequestHandler = async ({ locals, params, url }) => {
	const { app, site } = locals;
	const undone = await takeBack(app, site, batchNumber(params.batchId)).catch((cause: unknown) => {
		if (cause instanceof NotUndoable) error(409, { message: cause.message, lang: 'en' });
		throw cause;
	});
	if (!undone) error(404, m.import_no_such());
	redirect(303, `/imports/${params.batchId}${url.search}`);
};
