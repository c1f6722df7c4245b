import { type FileChoice, mappingSchema } from '$lib/server/ingest/map/mapping';
import { ENCODINGS } from '$lib/server/ingest/read/encodings';
import { DELIMITERS } from '$lib/server/ingest/read/sniff-delimiter';
import { UsageError } from '../command';

export type FileOptions = { sheet?: string; join?: string; encoding?: string; delimiter?: string };

/** Delimiters that a shell does not let through easily, by their names. */
const NAMED: Readonly<Record<string, string>> = {
	...{ tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|' }
};

/**
 * Which part of a file is read, and how, as said at a terminal: `--join` names the other sheet, the column of the sheet that is
 * read, and the column of the other one where that has another name: `Answers:Case=Case number`.
 * @returns null where nothing is said
 * @throws UsageError that lists what there is to choose from
 */
export function fileChoice({ sheet, join, encoding, delimiter }: FileOptions): FileChoice | null {
	if ([sheet, join, encoding, delimiter].every((said) => said === undefined)) return null;
	const sign = delimiter === undefined ? undefined : (NAMED[delimiter] ?? delimiter);
	const known = encoding?.toLowerCase();
	if (known !== undefined && !ENCODINGS.some((name) => name === known))
		throw new UsageError(`--encoding is one of ${ENCODINGS.join(', ')}.`);
	if (sign !== undefined && !DELIMITERS.some((name) => name === sign)) {
		const names = DELIMITERS.map((name) => (name === '\t' ? 'tab' : name)).join(' ');
		throw new UsageError(`--delimiter is one of ${names}`);
	}
	const parsed = mappingSchema.shape.file.safeParse({
		...(sheet !== undefined && { sheet }),
		...(join !== undefined && { join: joinOf(join) }),
		...(known !== undefined && { encoding: known }),
		...(sign !== undefined && { delimiter: sign })
	});
	if (!parsed.success) throw new UsageError('--sheet or --join is too long.');
	return parsed.data ?? null;
}

function joinOf(text: string): NonNullable<FileChoice['join']> {
	const [, sheet, column, key] = /^([^:]+):([^=]+)(?:=(.+))?$/.exec(text) ?? [];
	if (sheet === undefined || column === undefined)
		throw new UsageError('--join names a sheet and a column: --join "Answers:Case number"');
	return { sheet, column, key: key ?? column };
}
