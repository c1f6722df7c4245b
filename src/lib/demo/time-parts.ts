import type { ContactKind } from './planned-contact';
import type { Random } from './random';

/** Talk, hold and after-contact work in whole seconds, as a telephone system gives them; milliseconds. */
export type TimeParts = { talkMs: number; holdMs: number; wrapMs: number; handleMs: number };

const WRAP: Readonly<Record<string, number>> = { voice: 1, chat: 0.5, email: 0.3 };

/**
 * Splits a handle time. Two calls in five are put on hold; struggling agents ask for help and hold for longer.
 * @param handleSeconds at least 5 are kept
 */
export function drawParts(
	random: Random,
	handleSeconds: number,
	kind: ContactKind,
	channel: string
): TimeParts {
	const ordinaryHold = random.chance(0.4) && channel === 'voice' ? random.beta(2, 8) : 0;
	const holdShare =
		kind === 'struggle'
			? random.beta(6, 7)
			: kind === 'over-service'
				? 0.3 * ordinaryHold
				: ordinaryHold;
	const wrapShare = random.beta(2, 8) * (WRAP[channel] ?? 1);
	const handle = Math.max(5, Math.round(handleSeconds));
	const hold = Math.round(handle * holdShare);
	const wrap = Math.round((handle - hold) * wrapShare);
	return {
		talkMs: 1000 * (handle - hold - wrap),
		holdMs: 1000 * hold,
		wrapMs: 1000 * wrap,
		handleMs: 1000 * handle
	};
}
