import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkStore } from '../check-store';
import { type Fault, must } from '../fault';
import type { Place } from '../place';
import { Sender } from '../sender';

const LONGEST_MS = 15_000;

/** Sends until it is refused. @returns the status, and how long the slowest answer took */
async function sendUntilRefused(sender: Sender, url: string) {
	let slowest = 0;
	for (let i = 0; i < 2_000; i++) {
		const begun = performance.now();
		const status = await sender.send(url, 1_000);
		slowest = Math.max(slowest, performance.now() - begun);
		if (status !== 200) return { status, slowest };
	}
	throw new Error('the disk did not fill up');
}

async function onSmallDisk(place: Place): Promise<string> {
	const ballast = join(place.dataDir, 'ballast');
	const sender = await Sender.on(place);
	const guarded = await place.start({ env: { EVENKEEL_MIN_FREE_MB: '60' } });
	const first = await sendUntilRefused(sender, guarded.url);
	must(first.status === 507, `the guard answered ${first.status}`);
	must((await fetch(`${guarded.url}/flags`)).status === 200, 'screens are not answered');
	const ready = (await (await fetch(`${guarded.url}/readyz`)).json()) as { degraded?: string };
	must(ready.degraded !== undefined, 'readyz does not say it');
	await guarded.stop();
	// The same without the guard, so that the disk is really full.
	writeFileSync(ballast, Buffer.alloc(45 * 1024 ** 2));
	const bare = await place.start({ env: { EVENKEEL_MIN_FREE_MB: '0' } });
	const second = await sendUntilRefused(sender, bare.url);
	must([503, 507].includes(second.status), `a full disk answered ${second.status}`);
	const slowest = Math.max(first.slowest, second.slowest);
	must(slowest < LONGEST_MS, `an answer took ${(slowest / 1000).toFixed(1)} s`);
	rmSync(ballast);
	must((await sender.send(bare.url)) === 200, 'with room again it takes nothing in');
	await bare.stop();
	await place.look((store) => checkStore(store, sender));
	return `guard 507, full disk ${second.status}, slowest answer ${(slowest / 1000).toFixed(1)} s, all ${sender.acknowledged.size} acknowledged contacts there`;
}

/** A small disk of memory fills up; mounting one takes root. */
export const diskFull: Fault = {
	row: 7,
	title:
		'the disk fills up: 507 or 503, no hang, everything acknowledged is there when there is room',
	on: ['pglite'],
	async run(place) {
		const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=220m', 'tmpfs', place.dataDir]);
		must(mount.status === 0, 'not tried: a small disk can only be mounted by root');
		try {
			return await onSmallDisk(place);
		} finally {
			spawnSync('umount', ['-l', place.dataDir]);
		}
	}
};
