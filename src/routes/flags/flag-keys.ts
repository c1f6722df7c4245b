/** What a key asks for on the flag list; null: nothing. */
export type FlagKey =
	| { move: 1 | -1 }
	| { verdict: number }
	| { tick: 'one' | 'range' | 'none' }
	| { acknowledge: true }
	| { undo: true }
	| null;

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'> & {
	/** Somebody is writing. */
	typing: boolean;
};

const KEYS: Readonly<Record<string, FlagKey>> = {
	j: { move: 1 },
	k: { move: -1 },
	x: { tick: 'one' },
	X: { tick: 'range' },
	Escape: { tick: 'none' },
	a: { acknowledge: true },
	u: { undo: true }
};

/**
 * j and k move, x ticks, X ticks from the last one to here, Esc unticks, 1 to 5 give a verdict, a acknowledges, u takes the
 * last of them back; never while somebody is writing.
 */
export function flagKey({ key, altKey, ctrlKey, metaKey, typing }: Pressed): FlagKey {
	if (typing || altKey || ctrlKey || metaKey) return null;
	if (/^[1-5]$/.test(key)) return { verdict: Number(key) - 1 };
	return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}
