/** Runs after `npm ci`: the mend of a package, the messages as functions, the bundle of the `evenkeel` command and the generated types of SvelteKit. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCommandLine } from './build-command-line.js';
import { ensureMessages } from './compile-messages.js';
import { mendPostgres } from './mend-postgres.js';
import { root } from './source-hash.js';

try {
	mendPostgres();
	await ensureMessages();
	const kit = join(root, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
	if (existsSync(kit)) spawnSync(process.execPath, [kit, 'sync'], { cwd: root, stdio: 'inherit' });
	await ensureCommandLine();
} catch (error) {
	// An installation without what building needs is no failure of `npm ci`; `npm start` says it again.
	const missing = /not installed|Cannot find (package|module)/.test(String(error));
	console.error(`Evenkeel: ${error instanceof Error ? error.message : error}`);
	if (!missing) process.exitCode = 1;
}
