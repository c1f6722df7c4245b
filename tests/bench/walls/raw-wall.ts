import { Agent, get, type IncomingMessage } from 'node:http';

/** A wall without a screen: it listens and asks as the page does, and counts. */
export type RawWall = {
	/** Changes it was told of. */
	readonly messages: number;
	/** How long the answers took that had news, in milliseconds. */
	readonly answers: readonly number[];
	close(): void;
};

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
/** Between two questions, as WallLink has it. */
const GAP_MS = 120;

function textOf(url: string): Promise<string> {
	return new Promise((resolve, reject) => {
		get(url, { agent }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => (text += part));
			response.on('end', () => resolve(text)).on('error', reject);
		}).on('error', reject);
	});
}

/** Opens a stream of changes and fetches the wall's data after each. */
export async function openRawWall(url: string): Promise<RawWall> {
	const answers: number[] = [];
	let messages = 0;
	let seen = '';
	let asking = false;
	let again = false;
	let closed = false;
	const ask = async (): Promise<void> => {
		if (asking) {
			again = true;
			return;
		}
		asking = true;
		again = false;
		const begin = performance.now();
		try {
			const text = await textOf(`${url}/wall/data?seen=${encodeURIComponent(seen)}`);
			const version = /"version":"([^"]+)","build":"([^"]+)"/.exec(text.slice(-200));
			if (version) {
				seen = `${version[2]}/${version[1]}`;
				answers.push(performance.now() - begin);
			}
		} catch (error) {
			if (!closed) throw error;
		}
		setTimeout(() => {
			asking = false;
			if (again && !closed) void ask();
		}, GAP_MS);
	};
	const stream = await new Promise<IncomingMessage>((resolve, reject) => {
		get(`${url}/live`, { agent: false }, resolve).on('error', reject);
	});
	stream.setEncoding('utf8').on('data', (part: string) => {
		const told = part.split('event: change').length - 1;
		messages += told;
		if (told > 0) void ask();
	});
	stream.on('error', () => undefined);
	return {
		answers,
		get messages() {
			return messages;
		},
		close() {
			closed = true;
			stream.destroy();
		}
	};
}
