/**
 * Makes functions of the messages in src/lib/i18n/messages, into src/lib/i18n/compiled: what builds, checks or tests the
 * sources calls this first, and where nothing has changed since, nothing happens.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-hash.js';

const folder = join(root, 'src', 'lib', 'i18n');
const mark = join(folder, 'compiled', '.messages-hash');

/** @param {string} path @returns {string[]} */
const filesIn = (path) =>
	statSync(path).isFile()
		? [path]
		: readdirSync(path)
				.sort()
				.flatMap((name) => filesIn(join(path, name)));

function messagesHash() {
	const hash = createHash('sha256');
	const files = ['messages', 'project.inlang/settings.json'].flatMap((name) =>
		filesIn(join(folder, name))
	);
	for (const file of [import.meta.filename, join(root, 'package-lock.json'), ...files])
		hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex');
}

/** @throws Error where a message cannot be read */
export async function ensureMessages() {
	const hash = messagesHash();
	if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
	const { compile } = await import('@inlang/paraglide-js');
	await compile({
		project: join(folder, 'project.inlang'),
		outdir: join(folder, 'compiled'),
		// Whoever calls says which language: src/lib/i18n/language.ts, set by the server's hook and by the page.
		strategy: ['globalVariable', 'baseLocale'],
		emitReadme: false,
		emitGitIgnore: false,
		emitPrettierIgnore: false
	});
	writeFileSync(mark, hash);
}

if (process.argv[1] === import.meta.filename) await ensureMessages();
