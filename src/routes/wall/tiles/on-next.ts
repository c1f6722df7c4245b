import { untrack } from 'svelte';

/** An attachment that calls once what it reads is another than when it was put there. */
export function onNext(read: () => unknown, call: () => void) {
	let first: unknown;
	let seen = false;
	return () => {
		const now = read();
		if (seen && now !== first) untrack(() => queueMicrotask(call));
		first = now;
		seen = true;
	};
}
