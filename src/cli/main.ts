import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, exitStatus, UsageError } from './command';
import { commands } from './commands';
import { packageRoot } from './package-root';

async function overview(): Promise<string> {
	const lines: string[] = [];
	for (const [name, load] of commands) lines.push(`  ${name.padEnd(18)}${(await load()).summary}`);
	return ['Usage: evenkeel COMMAND [options]', '', ...lines, '', 'evenkeel COMMAND --help'].join(
		'\n'
	);
}

function version(): string {
	const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}

function isWrongUse(error: unknown): error is Error {
	if (!(error instanceof Error)) return false;
	const code = 'code' in error ? String(error.code) : '';
	return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}

async function runCommand(command: Command, args: string[]): Promise<number> {
	try {
		return await command.run(args);
	} catch (error) {
		if (isWrongUse(error)) {
			console.error(`${error.message}\n\nUsage: ${command.usage}`);
			return exitStatus.wrongUse;
		}
		const detailed = process.env.LOG_LEVEL === 'debug' && error instanceof Error;
		const sentence = error instanceof Error ? error.message : String(error);
		console.error(detailed ? error.stack : `evenkeel: ${sentence}`);
		return exitStatus.failed;
	}
}

/**
 * The `evenkeel` command.
 * @param args the command line without node and the program
 * @returns the exit status: 0 done, 1 some rows refused, 2 wrong use, 3 failed
 */
export async function main(args: string[]): Promise<number> {
	const [name, ...rest] = args;
	if (name === '--version') {
		console.log(version());
		return exitStatus.done;
	}
	if (name === '--help' || name === '-h' || name === 'help') {
		console.log(await overview());
		return exitStatus.done;
	}
	const load = name === undefined ? undefined : commands.get(name);
	if (!load) {
		const complaint = name === undefined ? 'Which command?' : `There is no command "${name}".`;
		console.error(`${complaint}\n\n${await overview()}`);
		return exitStatus.wrongUse;
	}
	const command = await load();
	if (rest.includes('--help') || rest.includes('-h')) {
		console.log(`${command.summary}\n\nUsage: ${command.usage}`);
		return exitStatus.done;
	}
	return runCommand(command, rest);
}
