import { chooseMapping, type Chosen, type MappingChoice } from '$lib/server/ingest/choose-mapping';
import { isKnownHeader } from '$lib/server/ingest/known-header';
import { type FileChoice, mappingSchema } from '$lib/server/ingest/map/mapping';
import { settleMapping } from '$lib/server/ingest/propose/settle-mapping';
import type { ByteSource } from '$lib/server/ingest/read/byte-source';
import { openTable, type OpenOptions } from '$lib/server/ingest/read/open-table';
import type { Table } from '$lib/server/ingest/read/table';
import { headerSignature } from '$lib/server/ingest/recognise/header-signature';
import { findMapping } from '$lib/server/store/saved-mappings';
import type { SiteRow } from '$lib/server/store/sites';
import type { Store } from '$lib/server/store/store';

export type OpenImportOptions = MappingChoice &
	Pick<OpenOptions, 'encoding' | 'delimiter' | 'sheet' | 'join' | 'signal'> & {
		/** Name of the file as its sender calls it; for sentences, never a path that is opened. */
		fileName: string;
		/** The columns, where they are known already. */
		header?: readonly string[];
	};

export type OpenedImport = {
	table: Table;
	chosen: Chosen;
	/** What was told by a row of the file, or taken for granted because none tells, in sentences. */
	remarks: string[];
};

/**
 * Opens a file with the mapping to read it by: the one stated, the one saved for its columns (and for the part of the file
 * that was chosen then), or that of a preset, its dates settled by the file.
 * @throws UnreadableFile, MappingProblem with a sentence
 */
export async function openImport(
	store: Store,
	site: SiteRow,
	source: ByteSource,
	options: OpenImportOptions
): Promise<OpenedImport> {
	const { header } = options;
	const known = header
		? (names: readonly string[]) =>
				names.length === header.length && names.every((name, i) => name === header[i])
		: isKnownHeader;
	const open = (file: FileChoice = {}) =>
		openTable(source, options.fileName, { ...file, ...options, isKnownHeader: known });
	const stated = mappingSchema.safeParse(options.mapping);
	let table = await open(stated.data?.file);
	try {
		const found = await findMapping(store, site.siteId, headerSignature(table.header));
		const chosen = chooseMapping(table.header, { saved: found?.mapping, ...options });
		if (options.mapping !== undefined) return { table, chosen, remarks: [] };
		if (!chosen.preset) {
			if (chosen.mapping.file && 'path' in source) {
				await table.close();
				table = await open(chosen.mapping.file);
			}
			return { table, chosen, remarks: [] };
		}
		const again = 'path' in source ? () => open() : null;
		const settled = await settleMapping(chosen.mapping, table, [], again);
		const remarks = [
			...settled.told.map(
				({ question, line, text }) =>
					`The order of day and month in "${question.column}" is told by line ${line}: ${text}.`
			),
			...settled.questions.map(
				({ column, readings }) =>
					`The order of day and month in "${column}" cannot be told from this file: ${readings[0]?.samples[0]?.text ?? ''} was read as ${readings[0]?.samples[0]?.read ?? ''}.`
			)
		];
		return { table, chosen: { ...chosen, mapping: settled.mapping }, remarks };
	} catch (error) {
		await table.close();
		throw error;
	}
}
