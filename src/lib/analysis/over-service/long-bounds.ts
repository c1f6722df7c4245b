import type { Thresholds } from '$lib/domain/thresholds';
import { typicalMs, type BaselineNode } from '../baselines/baseline-node';

type Shape = Pick<BaselineNode, 'location' | 'scale'>;
type LongRule = Pick<Thresholds, 'longZ' | 'longRatio' | 'longExcessSeconds'>;
type ShortRule = Pick<Thresholds, 'rushedZ' | 'rushedRatio'>;

/** z of a handle time: ln seconds (at least one second) from the node's location, in its scale. METHODS A2. */
export function handleZ(handleMs: number, { location, scale }: Shape): number {
	return (Math.log(Math.max(1, handleMs / 1000)) - location) / scale;
}

/** LONG of METHODS A2: far out in its own distribution, many times the typical, and minutes beyond it. */
export function isLong(handleMs: number, node: Shape, rule: LongRule): boolean {
	const typical = typicalMs(node);
	return (
		handleZ(handleMs, node) >= rule.longZ &&
		handleMs >= rule.longRatio * typical &&
		handleMs - typical >= 1000 * rule.longExcessSeconds
	);
}

/** The time rule of RUSHED (METHODS A2), the poor score not yet looked at. */
export function isHasty(handleMs: number, node: Shape, rule: ShortRule): boolean {
	return handleZ(handleMs, node) <= rule.rushedZ && handleMs <= rule.rushedRatio * typicalMs(node);
}

/**
 * The whole milliseconds from which a contact is LONG, and up to which it is hasty, so that a store can pick
 * candidates by comparing integers.
 * @returns hastyUntilMs is -1 where no contact can be hasty
 */
export function longBounds(
	node: Shape,
	rule: LongRule & ShortRule
): { longFromMs: number; hastyUntilMs: number } {
	const typical = typicalMs(node);
	const reach = (z: number) => 1000 * Math.exp(node.location + z * node.scale);
	// The two definitions may differ by a rounding at the bound itself: step to where the rule turns.
	let longFromMs = Math.ceil(
		Math.max(reach(rule.longZ), rule.longRatio * typical, typical + 1000 * rule.longExcessSeconds)
	);
	while (longFromMs > 0 && isLong(longFromMs - 1, node, rule)) longFromMs--;
	while (!isLong(longFromMs, node, rule)) longFromMs++;
	if (!isHasty(0, node, rule)) return { longFromMs, hastyUntilMs: -1 };
	let hastyUntilMs = Math.floor(Math.min(reach(rule.rushedZ), rule.rushedRatio * typical));
	while (isHasty(hastyUntilMs + 1, node, rule)) hastyUntilMs++;
	while (!isHasty(hastyUntilMs, node, rule)) hastyUntilMs--;
	return { longFromMs, hastyUntilMs };
}
