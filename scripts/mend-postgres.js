/**
 * postgres 3.4.9 ends the whole process when a server goes away beneath an open transaction: its deferred write meets a socket
 * that is gone (github.com/porsager/postgres issues 1154 and 1208, the mend of pull request 1209 is not released). Whoever
 * installs or builds Evenkeel gets that mend, until a release has it: then this stops with a sentence and can be removed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-hash.js';

const FILE = join(root, 'node_modules', 'postgres', 'src', 'connection.js');
const MARK = '// Mended by Evenkeel: ';

const MENDS = [
	[
		'  function nextWrite(fn) {\n    const x = socket.write(chunk, fn)\n',
		`  function nextWrite(fn) {
    ${MARK}who asks on a connection that is closed is told so.
    if (socket === null) {
      clearImmediate(nextWriteTimer)
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options, socket))
      return true
    }
    const x = socket.write(chunk, fn)
`
	],
	[
		'    incomings = null\n    clearImmediate(nextWriteTimer)\n',
		`    incomings = null
    clearImmediate(nextWriteTimer)
    ${MARK}else nothing small is ever sent again after a new connection.
    chunk = nextWriteTimer = null
`
	]
];

/** @throws Error where the package is another one than this was made for */
export function mendPostgres() {
	if (!existsSync(FILE)) return;
	let source = readFileSync(FILE, 'utf8');
	if (source.includes(MARK)) return;
	for (const [from, to] of MENDS) {
		if (source.split(from).length !== 2) {
			throw new Error(
				'the package postgres is not the one that scripts/mend-postgres.js mends: see whether its release has the mend, and take the script away or adapt it'
			);
		}
		source = source.replace(from, () => to);
	}
	writeFileSync(FILE, source);
}
