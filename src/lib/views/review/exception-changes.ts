import type { FlagKind } from '$lib/flags/flag';
import type { ReviewFlag } from './review-flag';
import type { ReviewView } from './review-view';

/** The exceptions of a week beside those of the week before. */
export type ExceptionChanges = {
	/** Not in the review before. */
	fresh: ReviewFlag[];
	/** In both. */
	still: ReviewFlag[];
	/** In the review before, and found no more. */
	recovered: ReviewFlag[];
};

type Reviewed = Pick<ReviewView, 'flags' | 'improvements' | 'window'>;

/** Kinds that speak of how things are: they hold or they are over. The others speak of something that happened once. */
const STANDING_KINDS: readonly FlagKind[] = [
	...(['swing', 'alarm', 'agent-over-service', 'agent-outlier'] as const),
	...(['agent-drift', 'agent-inconsistent'] as const)
];

/** The flags that a review lists; steps stand by themselves with what became of them. */
export function exceptionsOf({
	flags,
	improvements
}: Pick<Reviewed, 'flags' | 'improvements'>): ReviewFlag[] {
	return improvements ? flags.filter(({ kind }) => !kind.startsWith('improvement')) : [...flags];
}

/**
 * What is new, still there and recovered since the review before.
 * @returns null where nobody can say: one of the two does not know what stood out in its weeks
 */
export function exceptionChanges(now: Reviewed, before: Reviewed | null): ExceptionChanges | null {
	if (!before?.window || !now.window) return null;
	const [here, there] = [exceptionsOf(now), exceptionsOf(before)];
	const isIn = (flags: readonly ReviewFlag[]) => {
		const ids = new Set(flags.map(({ flagId }) => flagId));
		return ({ flagId }: ReviewFlag) => ids.has(flagId);
	};
	const [isHere, isThere] = [isIn(here), isIn(there)];
	return {
		fresh: here.filter((flag) => !isThere(flag)),
		still: here.filter(isThere),
		recovered: there.filter(
			(flag) => !isHere(flag) && STANDING_KINDS.some((kind) => kind === flag.kind)
		)
	};
}
