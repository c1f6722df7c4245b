import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from './commands';
import { main } from './main';

/** The first load translates the whole application, which is no part of what is tested. */
beforeAll(async () => {
	for (const load of commands.values()) await load();
}, 60_000);

let said: string[];
let complained: string[];
beforeEach(() => {
	said = [];
	complained = [];
	vi.spyOn(console, 'log').mockImplementation((text) => void said.push(text));
	vi.spyOn(console, 'error').mockImplementation((text) => void complained.push(text));
});
afterEach(() => {
	vi.restoreAllMocks();
});

test('--help lists every command with its summary', async () => {
	expect(await main(['--help'])).toBe(0);
	for (const [name, load] of commands) {
		expect(said.join()).toContain(name);
		expect(said.join()).toContain((await load()).summary);
	}
});

test('--version says the version of the package', async () => {
	expect(await main(['--version'])).toBe(0);
	expect(said).toEqual([packageJson.version]);
});

test.each([[[]], [['sreve']]])(
	'%j is wrong use: status 2 and the list of commands',
	async (args) => {
		expect(await main(args)).toBe(2);
		expect(complained.join()).toContain('serve');
		expect(said).toEqual([]);
	}
);

test('every command explains itself with --help and does nothing', async () => {
	for (const [name, load] of commands) {
		expect(await main([name, '--help'])).toBe(0);
		expect(said.at(-1)).toContain((await load()).usage);
	}
});

test('every usage names its command', async () => {
	for (const [name, load] of commands) expect((await load()).usage).toContain(`evenkeel ${name}`);
});

test('an option that does not exist is wrong use', async () => {
	expect(await main(['serve', '--prot', '1'])).toBe(2);
	expect(complained.join()).toMatch(/--prot[^]*Usage: evenkeel serve/);
});

test('a wrong value is wrong use', async () => {
	expect(await main(['serve', '--port', 'x'])).toBe(2);
	expect(complained.join()).toContain('PORT "x" is not understood');
});
