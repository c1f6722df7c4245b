/**
 * Makes functions of the messages in src/lib/i18n/messages, into src/lib/i18n/compiled: what builds, checks or tests the
 * sources calls this first, and where nothing has changed since, nothing happens.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packMessages } from './pack-messages.js';
import { digestOf, root } from './source-hash.js';

const folder = join(root, 'src', 'lib', 'i18n');
const mark = join(folder, 'compiled', '.messages-hash');
/** What the functions are made of, and with what. */
const SOURCES = [
	'scripts/compile-messages.js',
	'scripts/pack-messages.js',
	'package-lock.json',
	'src/lib/i18n/messages',
	'src/lib/i18n/project.inlang/settings.json'
];

/** @throws Error where a message cannot be read */
export async function ensureMessages() {
	const hash = digestOf(SOURCES);
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
	packMessages(folder);
	writeFileSync(mark, hash);
}

if (process.argv[1] === import.meta.filename) await ensureMessages();
