import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where this process may install packages with apt-get: Debian or a relative, as root. */
function mayInstall(): boolean {
	return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Installs a Debian package where that is possible without asking anybody.
 * @returns whether apt-get ran and said that it worked; its output goes to stderr.
 */
export function installDebianPackage(name: string): boolean {
	if (!mayInstall()) return false;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	// Output to file descriptor 2: stdout belongs to the test report.
	const stdio: ['ignore', 2, 2] = ['ignore', 2, 2];
	const update = spawnSync('apt-get', ['update', '-qq'], { env, stdio });
	if (update.status !== 0) return false;
	const install = ['install', '-y', '-qq', '--no-install-recommends', name];
	return spawnSync('apt-get', install, { env, stdio }).status === 0;
}
