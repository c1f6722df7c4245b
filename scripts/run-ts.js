/**
 * `node scripts/run-ts.js FILE [arguments]`: runs a TypeScript program of this repository, `$lib`
 * included. It is bundled as the product is, so that measurements measure the same code, and runs in
 * a process of its own with `gc()` at hand. `runTypeScript` does the same for other scripts.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './source-hash.js';

/** Programs under tests/ find their neighbours by `import.meta.url`: keep it what they wrote. */
const originalPlaces = {
	name: 'original-places',
	transform(code, id) {
		if (!id.startsWith(join(root, 'tests')) || !code.includes('import.meta.url')) return null;
		return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) };
	}
};

/**
 * @param {string} file the program
 * @param {string[]} args
 * @returns {Promise<number>} its exit status
 */
export async function runTypeScript(file, args) {
	// Inside the repository, so that the packages are found.
	const folder = join(root, 'node_modules', '.cache', `evenkeel-run-${process.pid}`);
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		await build({
			root,
			configFile: join(root, 'vite.cli.config.ts'),
			logLevel: 'warn',
			plugins: [originalPlaces],
			build: {
				ssr: resolve(file),
				outDir: folder,
				rolldownOptions: { output: { entryFileNames: 'program.js' } }
			}
		});
		const program = join(folder, 'program.js');
		// The young generation as `npm start` and the command have it: rows that live as long as their batch are copied less.
		const flags = ['--max-semi-space-size=32', '--enable-source-maps', '--expose-gc'];
		const child = spawn(process.execPath, [...flags, program, ...args], {
			cwd: root,
			stdio: 'inherit'
		});
		const forward = (signal) => child.kill(signal);
		for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, forward);
		const status = await new Promise((resolveStatus) => {
			child.once('error', () => resolveStatus(1));
			child.once('exit', (code) => resolveStatus(code ?? 1));
		});
		for (const signal of ['SIGTERM', 'SIGINT']) process.off(signal, forward);
		return status;
	} finally {
		remove();
	}
}

if (process.argv[1] === import.meta.filename) {
	const [file, ...args] = process.argv.slice(2);
	if (!file) {
		console.error('Usage: node scripts/run-ts.js FILE [arguments]');
		process.exit(2);
	}
	process.exit(await runTypeScript(file, args));
}
