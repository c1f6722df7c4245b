import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Fault, must } from '../fault';
import { Sender } from '../sender';

const UPLOADS = 100;
const ITEMS = 10_000;
const LEAST_BYTES = 50 * 1024 ** 2;
const MOST_RSS = 1024 ** 3;
const LATE_MS = 300_000;

type Sent = { status: number; retryAfter: string | undefined };

/** Sends a body piece by piece as fast as it is taken. @returns status 0 where the connection was cut without an answer */
function upload(
	url: string,
	method: string,
	headers: Record<string, string>,
	pieces: () => Generator<string>
): Promise<Sent> {
	return new Promise((resolve) => {
		const asked = request(url, { method, headers, agent: false }, (response) => {
			response.resume();
			const { statusCode = 0, headers } = response;
			resolve({ status: statusCode, retryAfter: headers['retry-after'] });
		});
		asked.on('error', () => resolve({ status: 0, retryAfter: undefined }));
		const body = pieces();
		const more = () => {
			for (let next = body.next(); !asked.destroyed; next = body.next()) {
				if (next.done) return void asked.end();
				if (!asked.write(next.value)) return;
			}
		};
		asked.on('drain', more);
		more();
	});
}

const long = 'x'.repeat(Math.ceil(LEAST_BYTES / ITEMS));
function* csv(): Generator<string> {
	yield 'contactId,startedAt,queue,agentId,handleSeconds,remark\n';
	for (let i = 0; i < ITEMS; i++)
		yield `u${i},2026-11-10T08:00:00Z,q,a${i % 20},${60 + (i % 300)},${long}\n`;
}
function* ndjson(): Generator<string> {
	const item = { startedAt: '2026-11-10T08:00:00Z', queue: 'q', handleSeconds: 90, remark: long };
	for (let i = 0; i < ITEMS; i++) yield `${JSON.stringify({ contactId: `n${i}`, ...item })}\n`;
}

/** A hundred at once, twice: files for the screen, and streams for the API. */
export const parallelUploads: Fault = {
	row: 33,
	title: '100 uploads of 50 MB at once: the surplus is told to come again, memory stays under 1 GB',
	async run(place) {
		const sender = await Sender.on(place);
		const product = await place.start();
		must((await sender.send(product.url)) === 200, 'not taken');
		let most = 0;
		let watching = true;
		const measure = async () => {
			const text = await (await fetch(`${product.url}/metrics`)).text();
			return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1] ?? NaN);
		};
		const idle = await measure();
		const watch = (async () => {
			while (watching) {
				most = Math.max(most, await measure());
				await delay(200);
			}
		})();
		const outcomes: string[] = [];
		const flood = async (name: string, send: () => Promise<Sent>) => {
			const all = Promise.all(Array.from({ length: UPLOADS }, send));
			const answers = await Promise.race([all, delay(LATE_MS, null, { ref: false })]);
			must(answers !== null, `${name}: not all were answered within ${LATE_MS / 1000} s`);
			const taken = answers.filter(({ status }) => status === 200 || status === 201).length;
			const told = answers.filter(
				({ status, retryAfter }) => [429, 503].includes(status) && Number(retryAfter) > 0
			).length;
			const cut = answers.filter(({ status }) => status === 0).length;
			const others = answers.map(({ status }) => status).filter((s) => s >= 500 && s !== 503);
			must(others.length === 0, `${name}: answers ${others.join(', ')}`);
			must(taken > 0 && taken + told + cut === UPLOADS, `${name}: ${taken}, ${told}, ${cut}`);
			must(told + cut > 0, `${name}: all ${UPLOADS} were taken at once`);
			outcomes.push(`${name} ${taken} taken, ${told} told, ${cut} cut`);
		};
		await flood('files', () =>
			upload(
				`${product.url}/imports/files`,
				'PUT',
				{ origin: product.url, 'x-file-name': 'a.csv', 'content-type': 'application/octet-stream' },
				csv
			)
		);
		const authorization = `Bearer ${sender.key}`;
		const headers = { authorization, 'content-type': 'application/x-ndjson' };
		await flood('streams', () => upload(`${product.url}/api/v1/contacts`, 'POST', headers, ndjson));
		watching = false;
		await watch;
		must((await sender.send(product.url)) === 200, 'nothing is taken afterwards');
		must((await product.stop()) === 0, 'it did not end in order');
		const inMb = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(0)} MB`;
		must(most < MOST_RSS, `memory rose to ${inMb(most)}`);
		return `${outcomes.join('; ')}; memory ${inMb(idle)} idle, ${inMb(most)} at most`;
	}
};
