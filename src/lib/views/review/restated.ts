import type { ReviewView } from './review-view';

/** A figure that is another one today than when the review was published. */
export type Restated = { label: string; published: string; now: string };

/** Smallest difference of a number that is a difference and not the end of its digits. */
const SAME = 1e-9;

/** What later corrections have changed since the review was frozen. */
export function restated(
	published: Pick<ReviewView, 'figures' | 'ledger'>,
	now: Pick<ReviewView, 'figures' | 'ledger'>
): Restated[] {
	const figures = published.figures.flatMap((figure) => {
		const today = now.figures.find(({ key }) => key === figure.key);
		if (!today || isSame(today.value, figure.value)) return [];
		return [{ label: figure.label, published: figure.text, now: today.text }];
	});
	const ledger = (['overServed', 'exceptions'] as const).flatMap((key) =>
		published.ledger[key] === now.ledger[key]
			? []
			: [
					{
						label: key === 'overServed' ? 'Over-served contacts' : 'Exceptions',
						published: String(published.ledger[key]),
						now: String(now.ledger[key])
					}
				]
	);
	return [...figures, ...ledger];
}

function isSame(a: number | null, b: number | null): boolean {
	if (a === null || b === null) return a === b;
	return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
}
