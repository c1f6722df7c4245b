/** `npm run test:faults`: builds what is stale, then does to the product what tests/faults lists. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureCommandLine } from './build-command-line.js';
import { runTypeScript } from './run-ts.js';
import { root } from './source-hash.js';

const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.js'), '--if-stale'], {
	cwd: root,
	stdio: 'inherit'
});
if (status !== 0) process.exit(1);
await ensureCommandLine();
process.exit(await runTypeScript(join(root, 'tests', 'faults', 'run.ts'), process.argv.slice(2)));
