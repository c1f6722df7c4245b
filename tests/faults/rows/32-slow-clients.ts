import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Fault, must } from '../fault';
import { Sender } from '../sender';

const IDLE = 2_000;
const SLOW = 100;
const WATCHED_MS = 30_000;
/** Headers have 30 s, and connections are looked at every 30 s; a body that drips has 30 s too. */
const CLOSED_WITHIN_MS = 100_000;
const P95_MS = 2_000;

/** Connections that say nothing, headers and bodies that come a byte a second. */
class SlowClients {
	/** With what each is slow at. */
	readonly #open = new Map<Socket, string>();
	readonly #timers: NodeJS.Timeout[] = [];

	constructor(private readonly port: number) {}

	get open(): number {
		return this.#open.size;
	}

	/** How many of each kind are open still. */
	get rest(): string {
		const kinds = [...new Set(this.#open.values())];
		const count = (kind: string) => [...this.#open.values()].filter((one) => one === kind).length;
		return kinds.map((kind) => `${count(kind)} ${kind}`).join(', ');
	}

	idle(): void {
		const socket = connect(this.port, '127.0.0.1');
		this.#open.set(socket, 'silent');
		socket
			.on('error', () => undefined)
			.on('close', () => this.#open.delete(socket))
			.resume();
	}

	/** @param begun what is sent at once; `x` follows, a byte a second */
	dripping(kind: string, begun: string): void {
		const socket = connect(this.port, '127.0.0.1', () => socket.write(begun));
		this.#open.set(socket, kind);
		const timer = setInterval(() => socket.writable && socket.write('x'), 1_000);
		this.#timers.push(timer);
		socket
			.on('error', () => undefined)
			.on('close', () => {
				clearInterval(timer);
				this.#open.delete(socket);
			})
			.resume();
	}

	end(): void {
		for (const timer of this.#timers) clearInterval(timer);
		for (const socket of this.#open.keys()) socket.destroy();
	}
}

const p95 = (times: number[]) =>
	times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;

/** Two thousand silent connections, slow headers and slow bodies, while others work. */
export const slowClients: Fault = {
	row: 32,
	title:
		'2,000 silent connections, slow headers, slow bodies: others wait no longer, all are ended',
	async run(place) {
		const sender = await Sender.on(place);
		const product = await place.start();
		for (let i = 0; i < 5; i++) must((await sender.send(product.url)) === 200, 'not taken');
		const slow = new SlowClients(Number(new URL(product.url).port));
		const head = (method: string, path: string, ...more: string[]) =>
			[`${method} ${path} HTTP/1.1`, 'Host: localhost', ...more, ''].join('\r\n');
		const length = 'Content-Length: 1000000';
		const withKey = [`Authorization: Bearer ${sender.key}`, length];
		try {
			for (let i = 0; i < IDLE; i++) slow.idle();
			for (let i = 0; i < SLOW; i++) {
				slow.dripping('headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
				const json = 'Content-Type: application/json';
				slow.dripping('JSON', `${head('POST', '/api/v1/contacts', json, ...withKey)}\r\n[`);
				const lines = 'Content-Type: application/x-ndjson';
				slow.dripping('lines', `${head('POST', '/api/v1/contacts', lines, ...withKey)}\r\n`);
				const begun = `${head('POST', '/api/v1/contacts', lines, ...withKey)}\r\n{}\n`;
				slow.dripping('more lines', begun);
				const own = `Origin: ${product.url}`;
				slow.dripping('files', `${head('PUT', '/imports/files', own, length)}\r\n`);
			}
			const begun = performance.now();
			const pages: number[] = [];
			const batches: number[] = [];
			while (performance.now() - begun < WATCHED_MS) {
				const from = performance.now();
				const page = await fetch(`${product.url}/contacts`);
				must(page.status === 200, `a screen was answered ${page.status}`);
				await page.text();
				pages.push(performance.now() - from);
				const sent = performance.now();
				must((await sender.send(product.url, 200)) === 200, 'a batch was refused');
				batches.push(performance.now() - sent);
				await delay(50);
			}
			must(
				p95(pages) < P95_MS && p95(batches) < P95_MS,
				`p95 ${p95(pages)} and ${p95(batches)} ms`
			);
			while (slow.open > 0) {
				must(
					performance.now() - begun < CLOSED_WITHIN_MS,
					`still open after ${CLOSED_WITHIN_MS / 1000} s: ${slow.rest}`
				);
				await delay(500);
			}
			const seconds = ((performance.now() - begun) / 1000).toFixed(0);
			must((await product.stop()) === 0, 'it did not end in order');
			return `p95 of a screen ${p95(pages).toFixed(0)} ms, of a batch ${p95(batches).toFixed(0)} ms; all ended after ${seconds} s`;
		} finally {
			slow.end();
		}
	}
};
