import type { AgentUpdate } from '$lib/domain/agent';
import type { Contact } from '$lib/domain/contact';
import type { Reject } from '$lib/domain/reject';
import type { SiteSettings } from '$lib/domain/site';
import type { Survey } from '$lib/domain/survey';
import { ingestRows } from '../ingest-rows';
import { isKnownHeader } from '../known-header';
import type { Mapping } from '../map/mapping';
import { RowMapper } from '../map/row-mapper';
import { QualityCounter } from '../quality/quality-counter';
import type { ByteSource } from '../read/byte-source';
import { openTable } from '../read/open-table';
import type { Table } from '../read/table';

/** One row of the file as it would be stored, or why not; neither where it is left out. */
export type PreviewRow = {
	line: number;
	/** As it stands in the file. */
	cells: readonly string[];
	contact: Contact | null;
	survey: Survey | null;
	agent: AgentUpdate | null;
	reject: Reject | null;
};

export type Preview = {
	header: readonly string[];
	rows: PreviewRow[];
	/** Columns that no field reads. */
	unread: readonly string[];
};

const PREVIEW_ROWS = 10;

/**
 * The first ten rows as a mapping would store them, beside the rows themselves. Customer ids show as they would be kept: not
 * at all.
 * @param now epoch milliseconds
 * @throws MappingProblem, UnreadableFile
 */
export async function previewFile(
	source: ByteSource,
	name: string,
	mapping: Mapping,
	site: { slug: string; settings: SiteSettings },
	now: number
): Promise<Preview> {
	const table = await openTable(source, name, { ...mapping.file, isKnownHeader });
	try {
		const mapper = new RowMapper(mapping, table.header, {
			zone: mapping.zone ?? site.settings.zone,
			ambiguous: mapping.ambiguous ?? 'by-order',
			sample: table.sample.cells
		});
		const rows = firstRows(table);
		const batches = ingestRows(
			{ ...table, batches: () => oneByOne(rows) },
			{
				mapper,
				context: {
					site: site.slug,
					now,
					customerKey: () => '(kept as a keyed hash)',
					keepComments: site.settings.keepComments
				},
				quality: new QualityCounter(site.settings.zone),
				batchRows: 1
			}
		);
		let at = 0;
		for await (const { leftOut, contacts, surveys, agents, rejects } of batches) {
			// Rows that are left out come before the one for which the batch was closed.
			const row = rows[at + leftOut];
			at += leftOut + 1;
			if (!row) break;
			row.contact = contacts[0] ?? null;
			row.survey = surveys[0] ?? null;
			row.agent = agents[0] ?? null;
			row.reject = rejects[0] ?? null;
		}
		return { header: table.header, rows, unread: mapper.unread };
	} finally {
		await table.close();
	}
}

function firstRows({ sample }: Table): PreviewRow[] {
	return sample.cells.slice(0, PREVIEW_ROWS).map((cells, i) => ({
		...{ line: sample.lines[i] ?? 0, cells },
		...{ contact: null, survey: null, agent: null, reject: null }
	}));
}

async function* oneByOne(rows: readonly PreviewRow[]) {
	for (const { line, cells } of rows) yield { cells: [[...cells]], lines: [line], rejects: [] };
}
