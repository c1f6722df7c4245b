import { type FileChoice, mappingSchema } from '$lib/server/ingest/map/mapping';

/**
 * Which part of a file a person chose to read, from the address: `sheet`, `with` (the sheet, the column and its key, as
 * JSON), `encoding`, `delimiter`.
 * @returns null where nothing was chosen, or nothing that can be
 */
export function fileChoice(params: URLSearchParams): FileChoice | null {
	const [sheet, join, encoding, delimiter] = ['sheet', 'with', 'encoding', 'delimiter'].map(
		(name) => params.get(name) || undefined
	);
	if (![...params.keys()].some((name) => NAMES.has(name))) return null;
	const choice = {
		sheet,
		join: join === undefined ? undefined : parsed(join),
		encoding,
		delimiter
	};
	return mappingSchema.shape.file.safeParse(choice).data ?? null;
}

const NAMES: ReadonlySet<string> = new Set(['sheet', 'with', 'encoding', 'delimiter']);

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
