import { REJECT_SENTENCES, type RejectReason } from '$lib/domain/reject';
import { rejectSentence } from '$lib/domain/reject-sentence';
import type { ImportResult } from '$lib/server/commands/import-file';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What became of a file, for a person at a terminal. */
export function importReport(result: ImportResult, site: string): string {
	const { preset, notes, counts, surveys, remarks, reasons, rejects, batchId, leftOut } = result;
	const lines: string[] = [];
	lines.push(preset ? `Read as: ${preset.title} (${preset.name})` : 'Read by the mapping given.');
	lines.push(`${notes.kind.toUpperCase()}${describe(notes)}`);
	for (const sentence of preset?.assumes ?? []) lines.push(`  Taken for granted: ${sentence}`);
	lines.push('');
	lines.push(`${result.what}: ${countsLine(counts, batchId === null)}`);
	if (surveys) lines.push(`surveys: ${countsLine(surveys, false)}`);
	if (leftOut > 0) {
		const why =
			result.what === 'surveys'
				? 'as the mapping says or without an answer'
				: 'as the mapping says';
		lines.push(`${leftOut} rows were left out, ${why}.`);
	}
	for (const [reason, count] of Object.entries(reasons)) {
		lines.push(`  refused ${count}: ${REJECT_SENTENCES[reason as RejectReason]}`);
	}
	for (const reject of rejects.slice(0, 5)) {
		const { line, column, value, reason } = reject;
		const sentence = rejectSentence(reject);
		const mend = sentence === REJECT_SENTENCES[reason] ? '' : ` (${sentence})`;
		lines.push(
			`    line ${line}${column ? `, ${column}` : ''}${value === null ? '' : `: ${value}`}${mend}`
		);
	}
	for (const remark of [...notes.remarks, ...remarks]) lines.push(`- ${remark}`);
	for (const { sentence, done, samples } of result.findings) {
		lines.push(`- ${sentence} ${done}${samples.length > 0 ? ` (${samples.join(', ')})` : ''}`);
	}
	if (result.ignoredColumns.length > 0) {
		lines.push(`Columns not read: ${result.ignoredColumns.join(', ').slice(0, 500)}`);
	}
	lines.push(batchId === null ? 'Nothing was written (dry run).' : `Import number ${batchId}.`);
	const suggestion = suggested(result, site);
	if (suggestion) lines.push('', suggestion);
	return lines.join('\n');
}

function describe({ encoding, delimiter, sheet, headerLine }: ImportResult['notes']): string {
	const named = delimiter === '\t' ? 'tab' : delimiter;
	return [
		encoding && `, ${encoding}`,
		named && `, separated by ${named}`,
		sheet && `, sheet “${sheet}”`,
		headerLine > 0 && `, header in line ${headerLine}`
	]
		.filter(Boolean)
		.join('');
}

function countsLine(counts: ImportResult['counts'], dryRun: boolean): string {
	if (dryRun) return `${counts.received} read, ${counts.rejected} of them refused`;
	const parts = (['created', 'updated', 'unchanged', 'stale', 'duplicate', 'rejected'] as const)
		.filter((name) => counts[name] > 0)
		.map((name) => `${counts[name]} ${name}`);
	return `${counts.received} received: ${parts.join(', ') || 'nothing'}`;
}

function suggested({ preset }: ImportResult, site: string): string | null {
	const { zone, weekend } = preset?.suggests ?? {};
	if (!zone && !weekend) return null;
	const options = [
		zone && `--zone ${zone}`,
		weekend && `--weekend ${weekend.map((day) => WEEKDAYS[day - 1]).join(',')}`
	].filter(Boolean);
	return `This source goes with other settings of the site: evenkeel site set ${site} ${options.join(' ')}`;
}
