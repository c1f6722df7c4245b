import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function above(start: string): string[] {
	const parent = dirname(start);
	return parent === start ? [start] : [start, ...above(parent)];
}

/**
 * The folder of the generated migrations: beside the package's own files wherever this code runs from, sources or
 * bundle.
 * @throws Error where the installation lacks it
 */
export function migrationsFolder(): string {
	const starts = [dirname(fileURLToPath(import.meta.url)), process.cwd()];
	const folder = starts
		.flatMap(above)
		.map((parent) => join(parent, 'drizzle'))
		.find((candidate) => existsSync(join(candidate, 'meta', '_journal.json')));
	if (folder === undefined) {
		throw new Error(`the folder drizzle/ is missing above ${starts[0]}: install Evenkeel again`);
	}
	return folder;
}
