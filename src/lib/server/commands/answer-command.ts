import type { LockRequest } from '$lib/server/store/lock/answer';
import type { Application } from './application';
import { runAnalyse } from './run-analyse';
import { runBackup } from './run-backup';
import { runDemo } from './run-demo';
import { runFlags } from './run-flags';
import { runImport } from './run-import';
import { runKey } from './run-key';
import { runRejects } from './run-rejects';
import { runReplay } from './run-replay';
import { runSite } from './run-site';
import { runUndo } from './run-undo';
import { runWall } from './run-wall';
import { WrongUse } from './wrong-use';

type CommandRunner = (
	app: Application,
	args: Record<string, unknown>,
	progress: (line: unknown) => void,
	signal: AbortSignal
) => Promise<unknown>;

/** What the command line may ask of the process that holds the database. */
const RUNNERS: ReadonlyMap<string, CommandRunner> = new Map<string, CommandRunner>([
	['analyse', runAnalyse],
	['backup', runBackup],
	['demo', runDemo],
	['flags', runFlags],
	['import', runImport],
	['key', runKey],
	['rejects', runRejects],
	['replay', runReplay],
	['site', runSite],
	['undo', runUndo],
	['wall', runWall]
]);

/**
 * Carries out a command of the command line, asked by the lock socket or in this process.
 * @returns its result, or `{ wrongUse }` with a sentence where it cannot be: only data passes the socket
 */
export async function answerCommand(
	app: Application,
	{ command, args }: LockRequest,
	progress: (line: unknown) => void,
	signal: AbortSignal
): Promise<unknown> {
	const run = RUNNERS.get(command);
	if (!run) {
		throw new Error(
			`the running server does not know the command "${command}"; start it again with this version`
		);
	}
	try {
		return await run(app, args, progress, signal);
	} catch (error) {
		if (error instanceof WrongUse) return { wrongUse: error.message };
		throw error;
	}
}
