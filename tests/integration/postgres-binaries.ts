import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackage } from '../support/debian-package';

export type PostgresBinaries = {
	/** Absolute paths. */
	initdb: string;
	postgres: string;
	/** Major version, e.g. 15. */
	version: number;
};

const oldestSupported = 15;

function subfolders(parent: string, pattern: RegExp, tail: string): string[] {
	if (!existsSync(parent)) return [];
	return readdirSync(parent)
		.filter((name) => pattern.test(name))
		.map((name) => join(parent, name, tail));
}

/** Folders in which the packagers of Linux and macOS put the server programs, PATH first. */
function candidateFolders(): string[] {
	return [
		...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
		...subfolders('/usr/lib/postgresql', /^\d+$/, 'bin'),
		...subfolders('/usr', /^pgsql-\d+$/, 'bin'),
		...subfolders('/opt/homebrew/opt', /^postgresql(@\d+)?$/, 'bin'),
		...subfolders('/usr/local/opt', /^postgresql(@\d+)?$/, 'bin'),
		...subfolders('/Applications/Postgres.app/Contents/Versions', /^\d+$/, 'bin')
	];
}

/**
 * The newest PostgreSQL of version 15 or later among the folders.
 * @returns undefined where none of them holds one
 */
export function newestPostgres(folders: string[]): PostgresBinaries | undefined {
	let best: PostgresBinaries | undefined;
	for (const folder of folders) {
		const postgres = join(folder, 'postgres');
		const initdb = join(folder, 'initdb');
		if (!existsSync(postgres) || !existsSync(initdb)) continue;
		const said = spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout ?? '';
		const version = Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1] ?? 0);
		if (version >= oldestSupported && version > (best?.version ?? 0)) {
			best = { initdb, postgres, version };
		}
	}
	return best;
}

/** Debian's package would start a server of its own on port 5432: tell it not to. */
function declineDefaultCluster(): void {
	const folder = '/etc/postgresql-common';
	const file = join(folder, 'createcluster.conf');
	if (existsSync(file)) return;
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, 'create_main_cluster = false\n');
}

/**
 * Finds the server programs of PostgreSQL, on Debian as root installs them.
 * @throws Error that names the command to run where there is none
 */
export function findPostgres(): PostgresBinaries {
	const found = newestPostgres(candidateFolders());
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) declineDefaultCluster();
	const installed = installDebianPackage('postgresql') && newestPostgres(candidateFolders());
	if (installed) return installed;
	throw new Error(
		'The tests need PostgreSQL 15 or later (initdb and postgres). ' +
			'Install it with "sudo apt-get install postgresql" (Debian, Ubuntu) or ' +
			'"brew install postgresql@17" (macOS), or set EVENKEEL_TEST_DATABASE_URL to a server ' +
			'on which databases may be created.'
	);
}
