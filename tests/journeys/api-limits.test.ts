import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileRequests } from '../support/hostile-requests';
import { sendRaw } from '../support/send-raw';
import { type Product, startProduct } from './product';

let product: Product;
let key: string;
beforeAll(async () => {
	product = await startProduct();
	const { stdout } = await promisify(execFile)(process.execPath, [
		...['bin/evenkeel.js', 'key', 'create', '--json', '--data', product.dataDir],
		...['--scope', 'ingest', '--scope', 'read']
	]);
	({ key } = JSON.parse(stdout) as { key: string });
}, 300_000);
afterAll(() => product?.remove());

/** Sends the head of a request and pieces of a body until the server has had enough. */
function pour(head: string, piece: Buffer, most: number): Promise<{ text: string; sent: number }> {
	return new Promise((resolve) => {
		const { hostname, port } = new URL(product.url);
		const socket = connect(Number(port), hostname);
		let text = '';
		let sent = 0;
		const more = () => {
			while (sent < most && !socket.destroyed) {
				sent += piece.length;
				if (!socket.write(piece)) return;
			}
		};
		socket.on('connect', () => {
			socket.write(head);
			more();
		});
		socket.on('drain', more).on('data', (data) => (text += data.toString()));
		socket.on('error', () => undefined).on('close', () => resolve({ text, sent }));
	});
}

const head = (...lines: string[]) =>
	[
		'POST /api/v1/contacts HTTP/1.1',
		'Host: localhost',
		`Authorization: Bearer ${key}`,
		'Content-Type: application/json',
		...lines,
		'\r\n'
	].join('\r\n');

test('a body larger than the limit is refused and its connection closed, whatever it says of its length', async () => {
	const chunk = Buffer.alloc(64 * 1024, ' ');
	const chunked = Buffer.concat([Buffer.from('10000\r\n'), chunk, Buffer.from('\r\n')]);
	const declared = await pour(head('Content-Length: 900000000'), chunk, 900_000_000);
	expect(declared.text).toMatch(/^HTTP\/1.1 413 /);
	expect(declared.text).toMatch(/\r\nconnection: close\r\n/i);
	expect(declared.sent).toBeLessThan(100_000_000);
	const undeclared = await pour(head('Transfer-Encoding: chunked'), chunked, 900_000_000);
	expect(undeclared.text).toMatch(/^HTTP\/1.1 413 /);
	expect(undeclared.sent).toBeLessThan(200_000_000);
	const lying = await pour(
		head('Content-Length: 2'),
		Buffer.from('[] and more that was not said'),
		1
	);
	expect(lying.text).toMatch(/^HTTP\/1.1 (200|400) /);
});

test('hostile requests are refused without a fault of ours, and change nothing', async () => {
	const odd: string[] = [];
	for (const request of hostileRequests(400, key)) {
		const answer = await sendRaw(product.url, request);
		const said = `${request.method} ${request.path} -> ${answer?.status} ${answer?.text.slice(0, 300)}`;
		if (answer && answer.status >= 500) odd.push(said);
		if (
			/\n\s+at .+:\d+:\d+|select [^<>]{1,200} from (contact|site|flag|event|import_batch)\b/.test(
				answer?.text ?? ''
			)
		)
			odd.push(`inside: ${said}`);
	}
	expect(odd, product.output()).toEqual([]);
	expect((await fetch(`${product.url}/readyz`)).status).toBe(200);
	expect(({} as { admin?: boolean }).admin).toBeUndefined();
});
