import type { SiteSettings } from '$lib/domain/site';
import type { Contact } from '$lib/domain/contact';
import type { Survey } from '$lib/domain/survey';
import type { AgentUpdate } from '$lib/domain/agent';
import type { Reject } from '$lib/domain/reject';
import { ingestRows } from '../ingest-rows';
import { isKnownHeader } from '../known-header';
import type { Mapping } from '../map/mapping';
import { RowMapper } from '../map/row-mapper';
import { QualityCounter } from '../quality/quality-counts';
import type { ByteSource } from '../read/byte-source';
import { type OpenOptions, openTable } from '../read/open-table';
import type { ReadNotes, Table } from '../read/table';
import { headerSignature } from '../recognise/header-signature';
import type { Preset } from '../recognise/preset';
import { recognise } from '../recognise/recognise';
import { proposeMapping, type Proposal } from './propose-mapping';
import type { Question } from './question';

/** What a file is taken for, before anything of it is imported. */
export type Inspection = {
	header: readonly string[];
	/** Three values of each column. */
	samples: string[][];
	notes: ReadNotes;
	/** By which a saved mapping is found. */
	signature: string;
	preset: Preset | null;
	mapping: Mapping;
	questions: Question[];
	missing: Proposal['missing'];
};

/** Rows as they would be stored, or why not. */
export type Preview = {
	contacts: Contact[];
	surveys: Survey[];
	agents: AgentUpdate[];
	rejects: Reject[];
	/** Columns that no field reads. */
	unread: readonly string[];
};

/**
 * Opens a file and says what it takes it for: a known export, or a guess with what it leaves open.
 * @throws UnreadableFile
 */
export async function inspectFile(
	source: ByteSource,
	name: string,
	options: OpenOptions = {}
): Promise<Inspection> {
	const table = await openTable(source, name, { ...options, isKnownHeader });
	try {
		const { header, sample, notes } = table;
		const preset = recognise(header);
		const proposal: Proposal = preset
			? { mapping: preset.mapping, questions: [], missing: [] }
			: proposeMapping(table);
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
			...proposal
		};
	} finally {
		await table.close();
	}
}

const PREVIEW_ROWS = 10;

/**
 * The first ten rows as a mapping would store them. Customer ids show as they would be kept: not at all.
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
	const table = await openTable(source, name, { isKnownHeader });
	try {
		const mapper = new RowMapper(mapping, table.header, {
			zone: mapping.zone ?? site.settings.zone,
			ambiguous: mapping.ambiguous ?? 'by-order',
			sample: table.sample.cells
		});
		const few: Table = { ...table, batches: () => firstRows(table) };
		const batches = ingestRows(few, {
			mapper,
			context: {
				site: site.slug,
				now,
				customerKey: () => '(kept as a keyed hash)',
				keepComments: site.settings.keepComments
			},
			quality: new QualityCounter(site.settings.zone)
		});
		const preview: Preview = {
			contacts: [],
			surveys: [],
			agents: [],
			rejects: [],
			unread: mapper.unread
		};
		for await (const { contacts, surveys, agents, rejects } of batches) {
			preview.contacts.push(...contacts);
			preview.surveys.push(...surveys);
			preview.agents.push(...agents);
			preview.rejects.push(...rejects);
		}
		return preview;
	} finally {
		await table.close();
	}
}

async function* firstRows({ sample }: Table) {
	yield {
		cells: sample.cells.slice(0, PREVIEW_ROWS),
		lines: sample.lines.slice(0, PREVIEW_ROWS),
		rejects: []
	};
}
