/** Builds the application into build/. `--if-stale`: only where its sources have changed since. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mendPostgres } from './mend-postgres.js';
import { isStale, markBuilt, root, sourceHash } from './source-hash.js';

if (process.argv.includes('--if-stale') && !isStale('build', 'handler.js')) process.exit(0);

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
if (!existsSync(vite)) {
	const built = existsSync(join(root, 'build', 'handler.js'));
	console.error(
		built
			? 'Evenkeel: the sources are newer than the build; run "npm ci && npm run build" to renew it.'
			: 'Evenkeel is not built and what builds it is not installed: run "npm ci && npm run build".'
	);
	process.exit(built ? 0 : 1);
}
// Installed without scripts, the package is as it came.
mendPostgres();
console.error('Building Evenkeel (once after each change, under a minute) ...');
const started = performance.now();
const hash = sourceHash();
const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
	cwd: root,
	stdio: 'inherit',
	env: { ...process.env, NODE_ENV: 'production' }
});
if (status !== 0) process.exit(1);
markBuilt('build', hash);
console.error(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
