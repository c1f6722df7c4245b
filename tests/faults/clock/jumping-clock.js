/**
 * Loaded before a program (`node --import`): its clock jumps by as many milliseconds as the file named in JUMP_FILE says,
 * whenever that changes. Timers are monotonic and go on as they do when an operating system's clock is set.
 */
import { readFileSync } from 'node:fs';

const path = process.env.JUMP_FILE ?? '';
const real = Date.now;
const LOOK_MS = 20;
let jump = 0;
let lookedAt = -Infinity;

function now() {
	const looked = performance.now();
	if (looked - lookedAt > LOOK_MS) {
		lookedAt = looked;
		try {
			jump = Number(readFileSync(path, 'utf8'));
		} catch {
			jump = 0;
		}
	}
	return real() + jump;
}

globalThis.Date = new Proxy(Date, {
	construct: (RealDate, given, target) =>
		Reflect.construct(RealDate, given.length === 0 ? [now()] : given, target),
	apply: () => new Date(now()).toString(),
	get: (RealDate, name) => (name === 'now' ? now : Reflect.get(RealDate, name))
});
