import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds the application where its build is missing or older than the sources. A program of its own
 * does it, because a bundler should not stay in the memory of a server. Progress goes to stderr.
 * @throws Error where the build fails
 */
export function ensureBuild(root: string): Promise<void> {
	const builder = spawn(process.execPath, [join(root, 'scripts', 'build.js'), '--if-stale'], {
		cwd: root,
		stdio: ['ignore', 2, 2]
	});
	const stopWithIt = () => builder.kill();
	process.once('exit', stopWithIt);
	return new Promise((resolve, reject) => {
		builder.once('error', reject);
		builder.once('exit', (code) => {
			process.off('exit', stopWithIt);
			if (code === 0) resolve();
			else reject(new Error('the application could not be built, see above'));
		});
	});
}
