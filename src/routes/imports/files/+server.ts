import { json } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { isKnownHeader } from '$lib/server/ingest/known-header';
import { openTable } from '$lib/server/ingest/read/open-table';
import { UnreadableFile } from '$lib/server/ingest/read/unreadable-file';
import { isImporting } from '../waiting/import-job';
import { Problem } from '$lib/server/access/problem';
import { withoutRoom } from '$lib/server/commands/require-room';
import { FileTooLarge, receiveFile } from '../waiting/receive-file';
import { enterUpload } from '../waiting/upload-gate';
import { dropOldFiles, newWaitingFile } from '../waiting/waiting-file';
import type { RequestHandler } from './$types';

/**
 * Takes a file as the raw body, its name encoded in `x-file-name`, and keeps it until it is imported. A file that is no
 * table is refused at once with a sentence.
 */
export const PUT: RequestHandler = async ({ request, locals }) => {
	const leave = enterUpload();
	if (!leave) return refused(503, m.import_busy());
	try {
		await locals.store.requireSpace();
		return await receive(request);
	} catch (error) {
		const problem = withoutRoom(error);
		if (problem instanceof Problem) return refused(problem.status, problem.detail);
		throw error;
	} finally {
		leave();
	}
};

/** A refusal before the body was read to its end: the connection cannot be used again. */
function refused(status: number, message: string): Response {
	const headers = { connection: 'close', ...(status === 408 ? {} : { 'retry-after': '10' }) };
	return json({ message }, { status, headers });
}

async function receive(request: Request): Promise<Response> {
	await dropOldFiles(Date.now(), isImporting);
	const name = nameOf(request.headers.get('x-file-name'));
	const place = await newWaitingFile(name);
	try {
		const bytes = await receiveFile(request, place.path);
		const table = await openTable({ path: place.path }, name, { isKnownHeader });
		const { cells, rejects } = table.sample;
		await table.close();
		if (cells.length === 0 && rejects.length === 0) {
			await place.drop();
			const message = m.import_sheet_empty({ name, line: table.notes.headerLine });
			return json({ message }, { status: 422 });
		}
		const { token } = await place.keep(bytes);
		return json({ token }, { status: 201 });
	} catch (error) {
		await place.drop();
		if (error instanceof UnreadableFile)
			return json({ message: error.message, lang: 'en' }, { status: 422 });
		if (error instanceof FileTooLarge)
			return json({ message: m.import_too_large() }, { status: 413 });
		throw error;
	}
}

function nameOf(header: string | null): string {
	try {
		return decodeURIComponent(header ?? '').slice(0, 200) || 'file';
	} catch {
		return 'file';
	}
}
