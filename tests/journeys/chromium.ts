import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { installDebianPackage } from '../support/debian-package';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = ['Google Chrome', 'Chromium'].map(
	(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
);

function onPath(name: string): string[] {
	return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** Where a browser may be, the likeliest first. */
function candidates(): string[] {
	return [
		...names.flatMap(onPath),
		...names.map((name) => `/usr/bin/${name}`),
		...macApplications,
		// Playwright's own download: the path is known even where nothing was downloaded.
		playwright.executablePath()
	];
}

function starts(program: string): boolean {
	return existsSync(program) && spawnSync(program, ['--version']).status === 0;
}

/**
 * Finds Chromium: the variable CHROMIUM, the system's, Playwright's own; on Debian as root it is
 * installed where there is none.
 * @returns the path of the program
 * @throws Error that names the command to run
 */
export function findChromium(): string {
	const given = process.env.CHROMIUM;
	if (given) {
		if (starts(given)) return given;
		throw new Error(`CHROMIUM is set to ${given}, which does not start.`);
	}
	const found =
		candidates().find(starts) ??
		(installDebianPackage('chromium') ? candidates().find(starts) : undefined);
	if (found) return found;
	throw new Error(
		'The browser journeys need Chromium. Install it with "sudo apt-get install chromium" ' +
			'(Debian, Ubuntu) or "npx playwright-core install chromium", or set CHROMIUM to its path.'
	);
}
