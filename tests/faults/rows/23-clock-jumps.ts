import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import { Sender } from '../sender';

const HOUR_MS = 3_600_000;
const JUMPS = [0, 1, -1, 2, 0, -26] as const;
const CLOCK = pathToFileURL(resolve('tests/faults/clock/jumping-clock.js')).href;

/** The server's clock is set by hours, forth and back, while a program sends. */
export const clockJumps: Fault = {
	row: 23,
	title: 'the clock jumps by hours, forth and back: nothing lost, keys, limits and screens go on',
	async run(place) {
		const sender = await Sender.on(place);
		const file = join(place.dataDir, 'jump');
		writeFileSync(file, '0');
		const product = await place.start({
			env: { JUMP_FILE: file, NODE_OPTIONS: `--import ${CLOCK}` }
		});
		const once = async () => {
			const response = await fetch(`${product.url}/api/v1/agents`, {
				method: 'POST',
				headers: {
					authorization: `Bearer ${sender.key}`,
					'content-type': 'application/json',
					'idempotency-key': 'across the jump'
				},
				body: '[{"agentId":"agent 1"}]'
			});
			return { status: response.status, replayed: response.headers.get('idempotency-replayed') };
		};
		/** Of the newest batch that was answered. */
		const hoursAhead = async () => {
			const path = `/api/v1/imports/${sender.answers.at(-1)?.batchId}`;
			const headers = { authorization: `Bearer ${sender.key}` };
			const batch = await fetch(product.url + path, { headers });
			const { startedAt } = (await batch.json()) as { startedAt: string };
			return (Date.parse(startedAt) - Date.now()) / HOUR_MS;
		};
		must((await once()).status === 200, 'the first request with a key was refused');
		must((await sender.send(product.url)) === 200, 'nothing was taken before');
		let sending = true;
		const statuses = new Set<number>();
		const program = (async () => {
			while (sending) statuses.add(await sender.send(product.url));
		})();
		const slowest: number[] = [];
		for (const hours of JUMPS) {
			writeFileSync(file, String(hours * HOUR_MS));
			const answered = sender.answers.length;
			await delay(300);
			// One may have been under way when the clock was set.
			while (sender.answers.length < answered + 2) await delay(50);
			const ahead = await hoursAhead();
			must(Math.abs(ahead - hours) < 0.1, `the clock stands ${ahead} h ahead instead of ${hours}`);
			const begun = performance.now();
			for (const path of ['/', '/contacts', '/wall', '/readyz'])
				must((await fetch(product.url + path)).status === 200, `${path} after ${hours} h`);
			slowest.push(performance.now() - begun);
			// A day later the answer may be forgotten; until then it is the same.
			const again = await once();
			must(again.status === 200, `the same request was answered ${again.status}`);
			must(again.replayed === 'true', 'the same request was taken twice');
		}
		sending = false;
		await program;
		statuses.delete(200);
		must(statuses.size === 0, `answers ${[...statuses].join(', ')}`);
		must((await product.stop()) === 0, 'it did not end in order');
		await place.look((store) => checkStore(store, sender));
		return `${sender.answers.length} batches over jumps of ${JUMPS.join(', ')} h, four screens in ${(Math.max(...slowest) / 1000).toFixed(1)} s at most`;
	}
};
