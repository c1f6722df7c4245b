/**
 * `npm run bench`: every measurement in tests/bench in turn. `npm run bench -- ingest --rows=100000`
 * runs the named ones; arguments that begin with a dash go to each of them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTypeScript } from './run-ts.js';
import { root } from './source-hash.js';

const folder = join(root, 'tests', 'bench');
const ending = '.bench.ts';
const all = readdirSync(folder)
	.filter((name) => name.endsWith(ending))
	.map((name) => name.slice(0, -ending.length));

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('-'));
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`No measurement ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
	process.exit(2);
}

let failed = 0;
for (const name of named.length > 0 ? named : all) {
	console.log(`\n== ${name}`);
	const options = words.filter((word) => word.startsWith('-'));
	if ((await runTypeScript(join(folder, `${name}${ending}`), options)) !== 0) failed += 1;
}
if (failed > 0) console.error(`${failed} measurements failed`);
process.exit(failed > 0 ? 1 : 0);
