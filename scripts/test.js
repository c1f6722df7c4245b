/**
 * `npm test`: every check in turn, going on after a failure. `npm test -- unit journeys` runs those
 * two only. The last line is "N passed, N failed"; the status is 1 where anything failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './source-hash.js';
import { countResults } from './count-results.js';

const bin = (name) => join(root, 'node_modules', '.bin', name);

/** A tool either passes or fails: one result. */
const tool =
	(...commands) =>
	async (say) => {
		for (const [program, ...args] of commands)
			if ((await run(program, args, say)) !== 0) return { passed: 0, failed: 1 };
		return { passed: 1, failed: 0 };
	};

/** Vitest counts its tests. */
const vitest =
	(...projects) =>
	async (say) => {
		const folder = mkdtempSync(join(tmpdir(), 'evenkeel-results-'));
		const file = join(folder, 'results.json');
		const chosen = projects.flatMap((project) => ['--project', project]);
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
		const status = await run(bin('vitest'), ['run', ...chosen, ...reporters], say);
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
	['types', tool([bin('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings'])],
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
/** Each of these reads the sources on one core and writes nothing: the lanes run side by side, the steps of one in turn. */
const lanes = [['types'], ['lint', 'format', 'architecture']];
const stepTimeoutMs = 45 * 60_000;

/**
 * @param {null | ((text: string) => void)} say where its output goes; null: to the terminal
 * @returns {Promise<number>} the exit status; a step that hangs counts as failed
 */
function run(program, args, say) {
	const output = say ? 'pipe' : 'inherit';
	const options = { cwd: root, stdio: ['ignore', output, output], timeout: stepTimeoutMs };
	return new Promise((resolve) => {
		const child = spawn(program, args, options);
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => say(data));
		child.on('error', (error) => {
			console.error(String(error));
			resolve(1);
		});
		child.on('close', (status) => resolve(status ?? 1));
	});
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

/** @returns what became of a step, and how long it took */
async function take([name, step], say) {
	if (!say) console.log(`\n== ${name}`);
	const started = performance.now();
	const counts = await step(say);
	return { name, ...counts, seconds: (performance.now() - started) / 1000 };
}

/** Several at once are told one after the other, each when it has ended. */
async function takeLane(names) {
	const taken = [];
	for (const step of chosen.filter(([name]) => names.includes(name))) {
		const said = [];
		taken.push(await take(step, (data) => said.push(data)));
		console.log(`\n== ${step[0]}\n${Buffer.concat(said).toString()}`);
	}
	return taken;
}

const inLanes = new Set(lanes.flat());
const summary = [];
if (chosen.some(([name]) => inLanes.has(name))) {
	// What is made from other files has to be there before any of them reads.
	const prepare = tool(
		[process.execPath, join(root, 'scripts', 'compile-messages.js')],
		[bin('svelte-kit'), 'sync']
	);
	const prepared = await take(['prepare', prepare], null);
	if (prepared.failed > 0) summary.push(prepared);
	summary.push(...(await Promise.all(lanes.map(takeLane))).flat());
}
for (const step of chosen.filter(([name]) => !inLanes.has(name)))
	summary.push(await take(step, null));
const total = (key) => summary.reduce((sum, counts) => sum + counts[key], 0);
console.log('\n== summary');
for (const { name, passed, failed, seconds } of summary) {
	const verdict = failed > 0 ? 'FAILED' : 'ok';
	const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
	console.log(`${name.padEnd(14)}${verdict.padEnd(8)}${counts}${seconds.toFixed(1).padStart(9)} s`);
}
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);
