/**
 * Runs one PostgreSQL for as long as its starter lives. The starter holds this process's stdin
 * open; when that ends, because the tests are done, failed or were killed, the server is stopped
 * by its own id and its folder removed.
 *
 * Argument: JSON { folder, uid, gid, initdb: string[], postgres: string[] } (uid, gid only as root).
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const { folder, uid, gid, initdb, postgres } = JSON.parse(process.argv[2] ?? '');
const log = openSync(join(folder, 'server.log'), 'a');

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
let stopping = false;

/** @param {[program: string, ...args: string[]]} command */
function run([program, ...args]) {
	return new Promise((resolve) => {
		const child = spawn(program, args, { cwd: folder, uid, gid, stdio: ['ignore', log, log] });
		running = child;
		child.once('error', () => resolve(1));
		child.once('exit', (code) => resolve(code ?? 1));
	});
}

function stop() {
	if (stopping) return;
	stopping = true;
	// SIGINT is PostgreSQL's fast shutdown, SIGQUIT the immediate one.
	running?.kill('SIGINT');
	setTimeout(() => running?.kill('SIGQUIT'), 5_000).unref();
}

process.stdin.on('end', stop).on('error', stop).resume();
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

let status = await run(initdb);
if (status === 0 && !stopping) status = await run(postgres);
// After an unexpected end the starter still wants to read the log; it removes the folder itself.
if (stopping) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
process.exit(stopping ? 0 : status || 1);
