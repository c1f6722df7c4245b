import type { Application } from './application';
import { demoAtStart } from './demo-at-start';
import { reportError } from './report-error';
import { startApplication } from './start-application';

const EVENKEEL = Symbol.for('evenkeel.application');

let current: Application | null = null;
/** While one develops, a change loads this module anew beside the old one, whose application holds the data folder. */
const before = globalThis as { [EVENKEEL]?: Application };

/**
 * Starts the one application of this server process, and closes it when the server has answered its last request.
 * @param started what it does beside answering
 */
export async function startCurrentApplication(
	environment: Readonly<Record<string, string | undefined>>,
	started: (application: Application) => void = () => undefined
): Promise<void> {
	if (current) return;
	await before[EVENKEEL]?.close();
	const application = await startApplication(environment);
	before[EVENKEEL] = current = application;
	started(application);
	void demoAtStart(application, environment, console.log, reportError).catch(reportError);
	const shutDown = (_reason: unknown, waitUntil?: (work: Promise<unknown>) => void) => {
		const closed = application.close();
		waitUntil?.(closed);
	};
	process.once('sveltekit:shutdown' as never, shutDown as never);
}

/** @throws Error before the start has finished */
export function currentApplication(): Application {
	if (!current) throw new Error('the application has not started');
	return current;
}
