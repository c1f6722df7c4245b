import { m } from '$lib/i18n/compiled/messages';
import { MappingProblem } from '$lib/server/ingest/map/columns';
import { type FileChoice, mappingSchema } from '$lib/server/ingest/map/mapping';
import { isKnownHeader } from '$lib/server/ingest/known-header';
import { missingFields } from '$lib/server/ingest/map/missing-fields';
import { openTable } from '$lib/server/ingest/read/open-table';
import { previewFile } from '$lib/server/ingest/propose/preview-file';
import { UnreadableFile } from '$lib/server/ingest/read/unreadable-file';
import type { SiteRow } from '$lib/server/store/sites';
import { fieldLabel } from '$lib/views/import/field-words';
import { previewTable, type PreviewTable } from '$lib/views/import/preview-table';
import type { WaitingFile } from './waiting-file';

/** The first rows as they stand in the file, by line. */
export type RawRows = {
	header: readonly string[];
	rows: { line: number; cells: readonly string[] }[];
};

/** The first rows as a mapping would store them beside the rows themselves, or why the mapping does not do. */
export type Rehearsal =
	| { table: PreviewTable; raw: RawRows; unread: readonly string[] }
	| {
			problem: string;
			/** Of the problem, where it is not the reader's. */
			lang?: 'en';
			raw: RawRows | null;
	  };

/** @param mapping JSON of a mapping */
export async function rehearse(
	file: WaitingFile,
	mapping: unknown,
	site: SiteRow
): Promise<Rehearsal> {
	const parsed = mappingSchema.safeParse(mapping);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return { problem: mappingProblem(issue?.path ?? []), raw: await rawRows(file) };
	}
	const missing = missingFields(parsed.data).map((field) =>
		m.mapping_quoted({ field: fieldLabel(field) })
	);
	if (missing.length > 0) {
		const fields = missing.reduce((all, another) => m.mapping_and_which({ fields: all, another }));
		const problem = m.mapping_choose_column({ fields });
		return { problem, raw: await rawRows(file, parsed.data.file) };
	}
	try {
		const preview = await previewFile(
			{ path: file.path },
			file.name,
			parsed.data,
			site,
			Date.now()
		);
		return {
			table: previewTable(parsed.data.what, preview.rows, site.settings.zone),
			raw: {
				header: preview.header,
				rows: preview.rows.map(({ line, cells }) => ({ line, cells }))
			},
			unread: preview.unread
		};
	} catch (error) {
		if (error instanceof UnreadableFile) return { problem: error.message, lang: 'en', raw: null };
		if (!(error instanceof MappingProblem)) throw error;
		return { problem: error.message, lang: 'en', raw: await rawRows(file, parsed.data.file) };
	}
}

const SHOWN = 10;

async function rawRows(
	{ path, name }: WaitingFile,
	part: FileChoice = {}
): Promise<RawRows | null> {
	const table = await openTable({ path }, name, { ...part, isKnownHeader });
	try {
		const { cells, lines } = table.sample;
		const rows = cells.slice(0, SHOWN).map((row, i) => ({ line: lines[i] ?? 0, cells: row }));
		return { header: table.header, rows };
	} finally {
		await table.close();
	}
}

/** What is not complete, by the name that the screen gives it. */
function mappingProblem(path: readonly PropertyKey[]): string {
	const [part, field] = path.map(String);
	if (part === 'fields' && field !== undefined) {
		return m.mapping_field_incomplete({ field: fieldLabel(field) });
	}
	return part === 'keep' ? m.mapping_keep_incomplete() : m.mapping_unfit();
}
