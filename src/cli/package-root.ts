import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the package: the nearest above this code that has bin/evenkeel.js, which holds for
 * the sources and for the bundle alike.
 * @throws Error where the files were torn apart
 */
export function packageRoot(): string {
	const here = fileURLToPath(import.meta.url);
	for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder)) {
		if (existsSync(join(folder, 'bin', 'evenkeel.js'))) return folder;
	}
	throw new Error(`no bin/evenkeel.js in any folder above ${here}: the installation is incomplete`);
}
