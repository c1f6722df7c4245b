import { fileURLToPath } from 'node:url';
import { chooseMapping, type MappingChoice } from '$lib/server/ingest/choose-mapping';
import { emptyBatch } from '$lib/server/ingest/ingest-batch';
import { ingestRows } from '$lib/server/ingest/ingest-rows';
import { isKnownHeader } from '$lib/server/ingest/known-header';
import { RowMapper } from '$lib/server/ingest/map/row-mapper';
import { QualityCounter } from '$lib/server/ingest/quality/quality-counter';
import { qualityFindings } from '$lib/server/ingest/quality/quality-findings';
import type { ByteSource } from '$lib/server/ingest/read/byte-source';
import { openTable } from '$lib/server/ingest/read/open-table';

/** The moment of every ingest of a feed. */
export const FEED_NOW = Date.parse('2026-12-01T00:00:00Z');

/** A file of tests/feeds. */
export function feed(name: string): ByteSource {
	return { path: fileURLToPath(new URL(`../feeds/${name}`, import.meta.url)) };
}

/** Bytes in one piece. */
export function bytesOf(content: Uint8Array | string): ByteSource {
	return {
		bytes: (async function* () {
			yield typeof content === 'string' ? Buffer.from(content) : content;
		})()
	};
}

/** Everything a file becomes, in one batch. */
export async function ingestFeed(
	source: ByteSource,
	choice: MappingChoice = {},
	zone = 'Europe/Riga'
) {
	const table = await openTable(source, 'feed', { isKnownHeader });
	const { mapping, preset } = chooseMapping(table.header, choice);
	const mapper = new RowMapper(mapping, table.header, {
		zone: mapping.zone ?? zone,
		ambiguous: 'by-order',
		sample: table.sample.cells
	});
	const quality = new QualityCounter(zone);
	const context = {
		site: 'main',
		now: FEED_NOW,
		customerKey: (id: string) => `key of ${id}`,
		keepComments: true
	};
	const all = emptyBatch();
	for await (const batch of ingestRows(table, { mapper, context, quality, batchRows: 2 })) {
		all.received += batch.received;
		all.leftOut += batch.leftOut;
		all.contacts.push(...batch.contacts);
		all.surveys.push(...batch.surveys);
		all.agents.push(...batch.agents);
		all.rejects.push(...batch.rejects);
	}
	await table.close();
	return {
		...all,
		preset: preset?.name,
		notes: table.notes,
		profile: quality.profile(),
		findings: qualityFindings({ quality, table, mapping, keepComments: true, before: null })
	};
}
