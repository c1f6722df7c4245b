import type { Attachment } from 'svelte/attachments';

const GLOW_MS = 2000;

/** Asked once: the browser keeps what it made of a question as long as the page lives. */
let still: MediaQueryList | undefined;

/**
 * Lets an element glow once for two seconds when what it shows has changed, and not when it appears. Nothing moves for
 * those who asked for less motion.
 * @param shown what the element shows, as one text
 */
export function glow(shown: () => string): Attachment<HTMLElement> {
	let before: string | undefined;
	return (node) => {
		const now = shown();
		const changed = before !== undefined && before !== now;
		before = now;
		if (!changed || (still ??= matchMedia('(prefers-reduced-motion: reduce)')).matches) return;
		const animation = node.animate(
			[
				{ boxShadow: '0 0 0 0.2em var(--better), 0 0 2.4em 0 var(--better)' },
				{ boxShadow: '0 0 0 0.2em transparent, 0 0 2.4em 0 transparent' }
			],
			{ duration: GLOW_MS, easing: 'ease-out' }
		);
		return () => animation.cancel();
	};
}
