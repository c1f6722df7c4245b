import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Product = {
	/** e.g. http://localhost:40123, without a slash at the end. */
	url: string;
	/** What it has written so far, stdout and stderr. */
	output(): string;
	/** Its data folder. */
	dataDir: string;
	/** SIGTERM, then waits; keeps the data folder. @returns its exit status */
	stop(): Promise<number | null>;
	/** SIGKILL, then waits: what a power cut or an impatient supervisor does. */
	kill(): Promise<void>;
	/** `stop` and removal of the data folder, if this start made it. */
	remove(): Promise<void>;
};

export type ProductOptions = {
	/** Further arguments of `evenkeel serve`, e.g. ['--demo']. */
	args?: string[];
	env?: Record<string, string>;
	/** A folder that outlives this start; without it a temporary one. */
	dataDir?: string;
};

const startTimeoutMs = 150_000;

/** Variables of the caller's environment that would make the product another one. */
const cleared = {
	DATABASE_URL: '',
	ORIGIN: '',
	PORT: '',
	HOST: '',
	LOG_LEVEL: '',
	NODE_ENV: '',
	SMTP_URL: ''
};

function ready(process: ChildProcess, output: () => string): Promise<string> {
	return new Promise((resolve, reject) => {
		const give = (complaint: string) => {
			clearTimeout(timer);
			reject(new Error(`${complaint}:\n${output()}`));
		};
		const timer = setTimeout(() => give('Evenkeel was not ready in time'), startTimeoutMs);
		process.once('exit', (code) => give(`Evenkeel ended with status ${code}`));
		process.stdout?.on('data', () => {
			const url = /is ready on (http:\S+)/.exec(output())?.[1];
			if (!url) return;
			clearTimeout(timer);
			resolve(url);
		});
	});
}

/** Starts the product as a person would, on a port of the system's choice and in a folder of its own. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
	const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'evenkeel-journey-')));
	const args = ['bin/evenkeel.js', 'serve', '--port', '0', '--data', dataDir];
	const child = spawn(process.execPath, [...args, ...(options.args ?? [])], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...cleared, ...options.env }
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	}
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	const killWithTests = () => child.kill('SIGKILL');
	process.once('exit', killWithTests);
	const end = async (signal: NodeJS.Signals) => {
		child.kill(signal);
		const status = await ended;
		process.off('exit', killWithTests);
		return status;
	};
	const stop = () => end('SIGTERM');
	const kill = async () => void (await end('SIGKILL'));
	const remove = async () => {
		await stop();
		if (!options.dataDir) await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const url = await ready(child, () => output);
		return { url, output: () => output, dataDir, stop, kill, remove };
	} catch (error) {
		await remove();
		throw error;
	}
}
