/**
 * The graph of rooms, as the code has it, for the README. `node scripts/graph.js` prints a Mermaid
 * block, `--write` puts it between the marks in README.md, `--check` fails where that is out of date.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawRooms } from './draw-rooms.js';
import { root } from './source-hash.js';

const marks = ['<!-- rooms: written by npm run graph -->', '<!-- /rooms -->'];
const readme = join(root, 'README.md');

function graph() {
	const program = join(root, 'node_modules', '.bin', 'depcruise');
	const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
	const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 };
	return drawRooms(JSON.parse(spawnSync(program, args, options).stdout).modules);
}

/** @param {string} text @param {string} block @returns {string | undefined} undefined without marks */
function replaced(text, block) {
	const start = text.indexOf(marks[0]);
	const end = text.indexOf(marks[1]);
	if (start < 0 || end < start) return undefined;
	return `${text.slice(0, start + marks[0].length)}\n\n${block}\n\n${text.slice(end)}`;
}

const block = graph();
const [order] = process.argv.slice(2);
if (order === undefined) console.log(block);
else {
	const text = readFileSync(readme, 'utf8');
	const wanted = replaced(text, block);
	if (wanted === undefined) {
		console.error(`README.md has no place for the graph: a line ${marks[0]}, a line ${marks[1]}`);
		process.exitCode = 1;
	} else if (order === '--write') writeFileSync(readme, wanted);
	else if (wanted !== text) {
		console.error('The graph in README.md is out of date: run "node scripts/graph.js --write".');
		process.exitCode = 1;
	}
}
