import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackage } from '../support/debian-package';

export type Truth = { contacts: { over_service: number[] } };

/** A centre with known truth, as the simulator of the reference material writes it. */
export type SimulatedCentre = {
	agents: Record<string, string>[];
	contacts: Record<string, string>[];
	surveys: Record<string, string>[];
	truth: Truth;
};

/** Folder of the reference material; these tests run only where it is. */
export function sharedFolder(): string {
	const folder = process.env.EVENKEEL_SHARED;
	if (!folder || !existsSync(folder))
		throw new Error('EVENKEEL_SHARED must name the folder of the reference material.');
	return folder;
}

/** Rows of a CSV without quotes, as the simulator writes it. */
function rows(file: string): Record<string, string>[] {
	const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
	const names = header.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
	});
}

function python(): string {
	const usable = () =>
		['/usr/bin/python3', 'python3'].find(
			(program) => spawnSync(program, ['-c', 'import numpy, pandas']).status === 0
		);
	const found =
		usable() ??
		(installDebianPackage('python3-numpy') && installDebianPackage('python3-pandas')
			? usable()
			: undefined);
	if (!found)
		throw new Error('The simulator needs "sudo apt-get install python3-numpy python3-pandas".');
	return found;
}

/** Runs the simulator for one site. @param size XS, S, M or L @param isNull no effect at all */
export function simulateCentre(size: string, isNull: boolean): SimulatedCentre {
	const out = mkdtempSync(join(tmpdir(), 'evenkeel-sim-'));
	const script = join(sharedFolder(), 'sim', 'simulate.py');
	execFileSync(python(), [script, size, out, '--one-site', ...(isNull ? ['--null'] : [])], {
		env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' }
	});
	return {
		agents: rows(join(out, 'agents.csv')),
		contacts: rows(join(out, 'contacts.csv')),
		surveys: rows(join(out, 'surveys.csv')),
		truth: JSON.parse(readFileSync(join(out, 'truth.json'), 'utf8')) as Truth
	};
}
