import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isStale, markBuilt, root, sourceHash } from './source-hash.js';

const folder = 'build-cli';

/** @returns {Promise<typeof import('vite') | undefined>} undefined where it is not installed */
async function loadVite() {
	try {
		return await import('vite');
	} catch (error) {
		if (error?.code === 'ERR_MODULE_NOT_FOUND') return undefined;
		throw error;
	}
}

/** @param {typeof import('vite')} vite */
async function build(vite) {
	const hash = sourceHash();
	// Built aside and moved into place: another process may be starting from the old one.
	const aside = `node_modules/.cache/evenkeel-cli-${process.pid}`;
	await vite.build({
		root,
		configFile: join(root, 'vite.cli.config.ts'),
		logLevel: 'warn',
		build: { outDir: aside }
	});
	markBuilt(aside, hash);
	rmSync(join(root, folder), { recursive: true, force: true });
	renameSync(join(root, aside), join(root, folder));
}

/**
 * Builds the bundle of the `evenkeel` command where it is missing or older than the sources.
 * @throws Error where there is none and no bundler to make one
 */
export async function ensureCommandLine() {
	if (!isStale(folder, 'main.js')) return;
	const vite = await loadVite();
	if (vite) return build(vite);
	if (!existsSync(join(root, folder, 'main.js'))) {
		throw new Error('the evenkeel command is not built and Vite is not installed: run "npm ci"');
	}
	console.error(
		'Evenkeel: the sources are newer than the built command; run "npm ci" to renew it.'
	);
}
