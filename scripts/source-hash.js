import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const sources = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'vite.cli.config.ts',
	'scripts/one-language.js',
	'scripts/unused-scales.js',
	'scripts/pack-messages.js',
	'package-lock.json'
];
/** Tests, and what is made of the messages, which are sources themselves. */
const notBuilt = /\.test\.ts(\.snap)?$|(^|\/)__|^src\/lib\/i18n\/compiled$/;

/** @param {string} path relative to the root @returns {string[]} the files below it, sorted */
function filesOf(path) {
	const full = join(root, path);
	if (!existsSync(full) || notBuilt.test(path)) return [];
	if (statSync(full).isFile()) return [path];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesOf(`${path}/${name}`));
}

/**
 * A digest of files: names and contents.
 * @param {readonly string[]} paths of files and folders, relative to the root
 */
export function digestOf(paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap(filesOf)) {
		hash
			.update(file)
			.update('\0')
			.update(readFileSync(join(root, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/** A digest of everything a build is made of. */
export const sourceHash = () => digestOf(sources);

/**
 * Whether a built folder is missing or was made from other sources. A package shipped without its
 * sources is taken as built.
 * @param {string} folder e.g. 'build'
 * @param {string} entry the file that must be there
 */
export function isStale(folder, entry) {
	if (!existsSync(join(root, folder, entry))) return true;
	if (!existsSync(join(root, 'src'))) return false;
	const mark = join(root, folder, '.source-hash');
	return !existsSync(mark) || readFileSync(mark, 'utf8') !== sourceHash();
}

/**
 * Notes from which sources a folder was built.
 * @param {string} folder
 * @param {string} hash as it was before the build, so that an edit during it counts as newer
 */
export function markBuilt(folder, hash) {
	writeFileSync(join(root, folder, '.source-hash'), hash);
}
