import { MappingProblem } from '$lib/server/ingest/map/columns';
import { mappingSchema } from '$lib/server/ingest/map/mapping';
import { previewFile } from '$lib/server/ingest/propose/inspect-file';
import type { SiteRow } from '$lib/server/store/sites';
import { previewTable, type PreviewTable } from '$lib/views/import/preview-table';
import type { WaitingFile } from './waiting-file';

/** The first rows as a mapping would store them, or why the mapping does not do. */
export type Rehearsal = { table: PreviewTable; unread: readonly string[] } | { problem: string };

/** @param mapping JSON of a mapping */
export async function rehearse(
	file: WaitingFile,
	mapping: unknown,
	site: SiteRow
): Promise<Rehearsal> {
	const parsed = mappingSchema.safeParse(mapping);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return { problem: `${issue?.path.join(' · ') || 'The mapping'}: ${issue?.message ?? ''}` };
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
			table: previewTable(parsed.data.what, preview, site.settings.zone),
			unread: preview.unread
		};
	} catch (error) {
		if (error instanceof MappingProblem) return { problem: error.message };
		throw error;
	}
}
