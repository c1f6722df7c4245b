/**
 * `npm test`: every check in turn, going on after a failure. `npm test -- unit journeys` runs those
 * two only. The last line is "N passed, N failed"; the status is 1 where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './source-hash.js';
import { countResults } from './count-results.js';

const bin = (name) => join(root, 'node_modules', '.bin', name);

/** A tool either passes or fails: one result. */
const tool =
	(...commands) =>
	() => {
		const passed = commands.every(([program, ...args]) => run(program, args) === 0);
		return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
	};

/** Vitest counts its tests. */
const vitest =
	(...projects) =>
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'evenkeel-results-'));
		const file = join(folder, 'results.json');
		const chosen = projects.flatMap((project) => ['--project', project]);
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
		const status = run(bin('vitest'), ['run', ...chosen, ...reporters]);
		let report;
		try {
			report = JSON.parse(readFileSync(file, 'utf8'));
		} catch {
			report = undefined;
		}
		rmSync(folder, { recursive: true, force: true });
		return countResults(report, status);
	};

const steps = new Map([
	[
		'types',
		tool(
			[process.execPath, join(root, 'scripts', 'compile-messages.js')],
			[bin('svelte-kit'), 'sync'],
			[bin('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings']
		)
	],
	['lint', tool([bin('eslint'), '.'])],
	['format', tool([bin('prettier'), '--check', '.'])],
	['architecture', tool([bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'src'])],
	['unit', vitest('unit', 'component')],
	['integration', vitest('integration')],
	['build', tool([process.execPath, join(root, 'scripts', 'build.js')])],
	['journeys', vitest('journeys')],
	['faults', vitest('faults')],
	['shared', vitest('shared')]
]);
/** Steps that run only when named: their material is not part of the repository. */
const onlyNamed = ['shared'];
const stepTimeoutMs = 45 * 60_000;

/** @returns {number} the exit status; a step that hangs counts as failed */
function run(program, args) {
	const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], timeout: stepTimeoutMs };
	const { status, error } = spawnSync(program, args, options);
	if (error) console.error(String(error));
	return status ?? 1;
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.has(name));
if (unknown.length > 0) {
	console.error(`No step ${unknown.join(', ')}. The steps are: ${[...steps.keys()].join(', ')}.`);
	process.exit(2);
}
const chosen = [...steps].filter(([name]) =>
	named.length > 0 ? named.includes(name) : !onlyNamed.includes(name)
);

const summary = [];
for (const [name, step] of chosen) {
	console.log(`\n== ${name}`);
	const started = performance.now();
	const counts = step();
	summary.push({ name, ...counts, seconds: (performance.now() - started) / 1000 });
}
const total = (key) => summary.reduce((sum, counts) => sum + counts[key], 0);
console.log('\n== summary');
for (const { name, passed, failed, seconds } of summary) {
	const verdict = failed > 0 ? 'FAILED' : 'ok';
	const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
	console.log(`${name.padEnd(14)}${verdict.padEnd(8)}${counts}${seconds.toFixed(1).padStart(9)} s`);
}
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);
