/** What a key asks for on the flag list; null: nothing. */
export type FlagKey = { move: 1 | -1 } | { verdict: number } | { undo: true } | null;

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'> & {
	/** Somebody is writing. */
	typing: boolean;
};

/** j and k move, 1 to 5 give a verdict, u takes the last one back; never while somebody is writing. */
export function flagKey({ key, altKey, ctrlKey, metaKey, typing }: Pressed): FlagKey {
	if (typing || altKey || ctrlKey || metaKey) return null;
	if (key === 'j') return { move: 1 };
	if (key === 'k') return { move: -1 };
	if (key === 'u') return { undo: true };
	return /^[1-5]$/.test(key) ? { verdict: Number(key) - 1 } : null;
}
