import { readdir } from 'node:fs/promises';

const NAME = /^(\d{8})\.ndjson$/;

export function segmentName(number: number): string {
	return `${String(number).padStart(8, '0')}.ndjson`;
}

/** Numbers of the segments in a journal's folder, in order; none where there is no folder. */
export async function segmentNumbers(folder: string): Promise<number[]> {
	const names = await readdir(folder).catch(() => []);
	return names
		.flatMap((name) => NAME.exec(name)?.[1] ?? [])
		.map(Number)
		.sort((a, b) => a - b);
}
