import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

export type SystemUser = { uid: number; gid: number };

function idOf(name: string): SystemUser | undefined {
	const number = (flag: string) => {
		const result = spawnSync('id', [flag, name], { encoding: 'utf8' });
		return result.status === 0 ? Number(result.stdout) : undefined;
	};
	const uid = number('-u');
	const gid = number('-g');
	return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/**
 * The user under which PostgreSQL runs: it refuses root, so root steps down to `postgres`, or to
 * `nobody` where there is no such user.
 * @returns undefined where the current user will do
 */
export function postgresUser(): SystemUser | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const user = idOf('postgres') ?? idOf('nobody');
	if (!user) throw new Error('PostgreSQL refuses root and there is no user "postgres" or "nobody"');
	return user;
}

function everybodyMayEnter(folder: string): boolean {
	for (let path = folder; ; path = dirname(path)) {
		if ((statSync(path).mode & 0o001) === 0) return false;
		if (path === dirname(path)) return true;
	}
}

/** A folder for temporary files that the given user can reach, the system's own if possible. */
export function reachableTemporaryFolder(user: SystemUser | undefined): string {
	if (!user) return tmpdir();
	return [tmpdir(), '/tmp', '/var/tmp'].find(everybodyMayEnter) ?? '/tmp';
}
