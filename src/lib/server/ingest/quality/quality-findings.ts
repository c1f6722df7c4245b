import type { SourceProfile } from '$lib/domain/source-profile';
import type { Mapping } from '../map/mapping';
import type { Table } from '../read/table';
import { columnFindings } from './column-findings';
import { contactFindings } from './contact-findings';
import type { QualityFinding } from './finding';
import { habitFindings } from './habit-findings';
import type { QualityCounter } from './quality-counter';

export type QualityOf = {
	quality: QualityCounter;
	table: Pick<Table, 'header' | 'sample'>;
	mapping: Mapping;
	keepComments: boolean;
	/** What the last file of the same columns looked like; null where there was none. */
	before: SourceProfile | null;
};

/** Everything to know about the data of a file, what changed since the last one first. */
export function qualityFindings({
	quality,
	table,
	mapping,
	keepComments,
	before
}: QualityOf): QualityFinding[] {
	const contacts = mapping.what === 'contacts';
	return [
		...(before && contacts ? habitFindings(before, quality.profile()) : []),
		...(contacts ? contactFindings(quality) : []),
		...columnFindings(table, mapping, keepComments)
	];
}
