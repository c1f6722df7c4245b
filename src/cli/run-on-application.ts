import { existsSync } from 'node:fs';
import { answerCommand } from '$lib/server/commands/answer-command';
import { startApplication } from '$lib/server/commands/start-application';
import { requestFromHolder } from '$lib/server/store/lock/request';
import { probeFolderLock } from '$lib/server/store/lock/probe';
import { UsageError } from './command';
import { dataPlace, requireData } from './data-place';

type Options = {
	/** The folder that `--data` names. */
	data?: string | undefined;
	/** The command reads only: a folder without a database is a mistake. */
	needsData?: boolean;
	/** Called with each progress line. */
	onProgress?: (line: unknown) => void;
};

/**
 * Has a command carried out where the database is: in the server that runs on the embedded folder, through its lock socket;
 * else here, opening the database for the time it takes.
 * @param args as JSON
 * @throws UsageError for wrong use
 */
export async function runOnApplication(
	command: string,
	args: Record<string, unknown>,
	{ data, needsData = false, onProgress = () => undefined }: Options = {}
): Promise<unknown> {
	const place = dataPlace(data);
	if (needsData) requireData(place);
	const { databaseUrl, dataDir } = place;
	const held =
		databaseUrl === undefined && existsSync(dataDir) && (await probeFolderLock(dataDir)) !== null;
	const result = held
		? await requestFromHolder(dataDir, command, args, onProgress)
		: await runHere(command, args, onProgress, { ...process.env, DATA_DIR: dataDir });
	if (typeof result === 'object' && result !== null && 'wrongUse' in result) {
		throw new UsageError(String(result.wrongUse));
	}
	return result;
}

async function runHere(
	command: string,
	args: Record<string, unknown>,
	onProgress: (line: unknown) => void,
	environment: NodeJS.ProcessEnv
): Promise<unknown> {
	const app = await startApplication(environment);
	const stop = new AbortController();
	const abort = () => stop.abort(new Error('stopped; what was written before stays written'));
	process.once('SIGINT', abort);
	process.once('SIGTERM', abort);
	try {
		return await answerCommand(
			app,
			{ command, args: { ...args, settle: true } },
			onProgress,
			stop.signal
		);
	} finally {
		process.removeListener('SIGINT', abort);
		process.removeListener('SIGTERM', abort);
		await app.close();
	}
}
