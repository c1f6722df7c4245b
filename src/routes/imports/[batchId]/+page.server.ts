import { error } from '@sveltejs/kit';
import { isConserved } from '$lib/domain/counts';
import { m } from '$lib/i18n/compiled/messages';
import { fieldOfColumn } from '$lib/server/ingest/map/field-of-column';
import { listRejects, readBatch } from '$lib/server/store/read/batches';
import { batchRow } from '$lib/views/import/batch-row';
import { countParts, countsSentence } from '$lib/views/import/count-parts';
import { findingWords } from '$lib/views/import/finding-words';
import { rejectWords } from '$lib/views/import/reject-words';
import { siteSuggestion } from '$lib/views/import/suggestion';
import { whole } from '$lib/views/format/number';
import { reportOf } from '../waiting/batch-report';
import type { PageServerLoad } from './$types';

const REJECTS_A_PAGE = 50;

export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('app:imports');
	const { store, site } = locals;
	const batch = /^\d{1,15}$/.test(params.batchId)
		? await readBatch(store, site.siteId, Number(params.batchId))
		: null;
	if (!batch) error(404, m.import_no_such());
	const cursor = url.searchParams.get('cursor');
	if (cursor !== null && !/^\d{1,15}$/.test(cursor)) error(400, m.import_no_such_page());
	const rejects = await listRejects(store, site.siteId, batch.batchId, {
		limit: REJECTS_A_PAGE,
		cursor
	});
	const report = reportOf(batch.report);
	return {
		row: batchRow(batch, site.settings.zone),
		preset: batch.preset,
		undo: { what: batch.what, status: batch.status, undo: batch.undo },
		failure: batch.failure,
		sentence: countsSentence(batch.counts, whole),
		conserved: isConserved(batch.counts),
		parts: countParts(batch.counts).map(({ n, ...part }) => ({
			...part,
			n: whole(n),
			none: n === 0
		})),
		surveys: report.surveys && countsSentence(report.surveys, whole),
		remarks: report.remarks,
		findings: report.findings.map((finding) => findingWords(finding, true)),
		leftOut: report.leftOut,
		ignored: Object.keys(batch.ignoredFields),
		suggestion: siteSuggestion(report.suggests, site.settings),
		/** What a line is called: files have lines, the API has items. */
		isFile: batch.source === 'file',
		rejects: rejects.items.map(({ line, column, reason, value, raw, replayed }) => ({
			...{ line, column, value, raw, replayed },
			why: rejectWords({
				...{ reason, column, value },
				...(batch.source === 'file' && { field: fieldOfColumn(batch.report['mapping'], column) })
			})
		})),
		first: cursor === null ? null : `/imports/${batch.batchId}#refused`,
		next:
			rejects.nextCursor === null
				? null
				: `/imports/${batch.batchId}?cursor=${rejects.nextCursor}#refused`
	};
};
