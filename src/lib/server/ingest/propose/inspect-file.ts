import { isKnownHeader } from '../known-header';
import type { FileChoice, Mapping } from '../map/mapping';
import type { ByteSource } from '../read/byte-source';
import { openTable } from '../read/open-table';
import type { ReadNotes } from '../read/table';
import { headerSignature } from '../recognise/header-signature';
import { type KnownReport, knownReport } from '../recognise/known-report';
import type { Preset } from '../recognise/preset';
import { recognise } from '../recognise/recognise';
import { proposeMapping, type Proposal } from './propose-mapping';
import type { Question } from './question';
import { settleMapping } from './settle-mapping';
import type { Told } from './told-by-file';

/** What a file is taken for, before anything of it is imported. */
export type Inspection = {
	header: readonly string[];
	/** Three values of each column. */
	samples: string[][];
	notes: ReadNotes;
	/** By which a saved mapping is found. */
	signature: string;
	preset: Preset | null;
	/** A report of sums, of which there is nothing to import. */
	report: KnownReport | null;
	mapping: Mapping;
	questions: Question[];
	/** What the first rows left open and a row further down told. */
	told: Told[];
	missing: Proposal['missing'];
};

/**
 * Opens a file and says what it takes it for: a known export, or a guess with what it leaves open.
 * @param choice which part of it is read, where a person said so
 * @throws UnreadableFile
 */
export async function inspectFile(
	source: ByteSource,
	name: string,
	choice: FileChoice = {}
): Promise<Inspection> {
	const open = () => openTable(source, name, { ...choice, isKnownHeader });
	const table = await open();
	try {
		const { header, sample, notes } = table;
		const preset = recognise(header);
		const { mapping, questions, missing }: Proposal = preset
			? { mapping: preset.mapping, questions: [], missing: [] }
			: proposeMapping(table);
		const settled = await settleMapping(mapping, table, questions, 'path' in source ? open : null);
		return {
			header,
			samples: header.map((_, i) =>
				sample.cells
					.map((cells) => cells[i] ?? '')
					.filter((cell) => cell !== '')
					.slice(0, 3)
			),
			notes,
			signature: headerSignature(header),
			preset,
			report: preset ? null : knownReport(header),
			missing,
			...settled
		};
	} finally {
		await table.close();
	}
}
