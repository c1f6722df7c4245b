import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export type Cruised = {
	modules: { source: string; dependencies: { resolved: string }[] }[];
	summary: { violations: { from: string; to: string; rule: { name: string } }[] };
};

/**
 * Runs dependency-cruiser as `npm run arch` does.
 * @param folder the root of the tree: the repository or a copy of it
 */
export function cruise(folder: string): Cruised {
	const program = resolve('node_modules/.bin/depcruise');
	const config = join(folder, '.dependency-cruiser.cjs');
	const args = ['--config', config, '--output-type', 'json', 'src'];
	const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
	const { stdout, stderr } = spawnSync(program, args, options);
	if (!stdout) throw new Error(`dependency-cruiser gave nothing: ${stderr}`);
	return JSON.parse(stdout) as Cruised;
}
