import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { FolderInUse } from '$lib/server/store/lock/folder-in-use';
import { probeFolderLock } from '$lib/server/store/lock/probe';
import { exitStatus, UsageError } from './command';
import { packageRoot } from './package-root';
import { ensureBuild } from './serve/ensure-build';
import { type Handler, httpServer } from './serve/http-server';
import { checkPort, listen } from './serve/listen';
import { protocolHeader } from './serve/request-guard';
import { readSettings, type Settings } from './serve/settings';
import { shutDown, stopSignal } from './serve/shutdown';

export const usage = 'evenkeel serve [--port N] [--host ADDRESS] [--data FOLDER] [--demo]';
export const summary = 'Start the server (what npm start runs)';

function settingsOf(args: string[]): Settings {
	const { values } = parseArgs({
		args,
		options: {
			port: { type: 'string' },
			host: { type: 'string' },
			data: { type: 'string' },
			demo: { type: 'boolean' }
		}
	});
	if (values.demo) process.env.EVENKEEL_DEMO = '1';
	const read = readSettings({
		...process.env,
		...(values.port !== undefined && { PORT: values.port }),
		...(values.host !== undefined && { HOST: values.host }),
		...(values.data !== undefined && { DATA_DIR: values.data })
	});
	if ('problems' in read) throw new UsageError(read.problems.join('\n'));
	return { ...read.settings, dataDir: resolve(read.settings.dataDir) };
}

/** Before minutes go into a build: opening the database looks again, and then for good. */
async function refuseSecondServer({ databaseUrl, dataDir }: Settings): Promise<void> {
	if (databaseUrl !== undefined) return;
	const holder = await probeFolderLock(dataDir);
	if (holder) throw new FolderInUse(dataDir, holder.pid);
}

/** What the application and the adapter read when they are loaded. */
function applicationEnvironment({
	origin,
	databaseUrl,
	dataDir
}: Settings): Record<string, string> {
	return {
		DATA_DIR: dataDir,
		...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
		...(origin === undefined ? { PROTOCOL_HEADER: protocolHeader } : { ORIGIN: origin }),
		// Every route that takes a large body streams it and has a limit of its own.
		BODY_SIZE_LIMIT: 'Infinity'
	};
}

function setEnvironment(values: Record<string, string>): void {
	// Set but empty means absent to us, and an error to the adapter.
	for (const name of ['ORIGIN', 'DATABASE_URL', 'ADDRESS_HEADER', 'HOST_HEADER', 'PORT_HEADER']) {
		Reflect.deleteProperty(process.env, name);
	}
	Object.assign(process.env, values);
}

async function loadApplication(root: string): Promise<Handler> {
	const file = pathToFileURL(join(root, 'build', 'handler.js')).href;
	const { handler } = (await import(/* @vite-ignore */ file)) as { handler: Handler };
	return handler;
}

function addressToOpen({ host, origin }: Settings, port: number): string {
	if (origin !== undefined) return `${origin} (listening on ${host}:${port})`;
	const local = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
	return `http://${local ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Builds what needs building, serves until SIGTERM or SIGINT, then stops in order. */
export async function run(args: string[]): Promise<number> {
	const settings = settingsOf(args);
	await refuseSecondServer(settings);
	await checkPort(settings.host, settings.port);
	const root = packageRoot();
	await ensureBuild(root);

	const stopping = stopSignal();
	setEnvironment(applicationEnvironment(settings));
	const server = httpServer(await loadApplication(root), settings.origin);
	const port = await listen(server, settings.host, settings.port);
	console.log(`Evenkeel is ready on ${addressToOpen(settings, port)}`);

	await shutDown(server, await stopping);
	// Time-outs and workers of the application must not hold the process.
	process.exit(exitStatus.done);
}
