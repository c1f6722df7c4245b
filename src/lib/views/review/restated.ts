import { m } from '$lib/i18n/compiled/messages';
import { whole } from '../format/number';
import type { ReviewView } from './review-view';

/** A number that is another one today than when the review was published. */
export type Restated = { key: string; label: string; published: string; now: string };

/** Smallest difference of a number that is a difference and not the end of its digits. */
const SAME = 1e-9;

const LEDGER = [
	{ key: 'overServed', label: m.restated_over_served },
	{ key: 'displaced', label: m.restated_displaced },
	{ key: 'exceptions', label: m.restated_exceptions }
] as const;

type Numbers = {
	figures: readonly Pick<ReviewView['figures'][number], 'key' | 'label' | 'value' | 'text' | 'n'>[];
	ledger: Pick<ReviewView['ledger'], 'overServed' | 'displaced' | 'exceptions'>;
};

/** What later corrections have changed since the review was frozen. */
export function restated(published: Numbers, now: Numbers): Restated[] {
	const figures = published.figures.flatMap((figure) => {
		const today = now.figures.find(({ key }) => key === figure.key);
		if (!today || isSame(today.value, figure.value)) return [];
		const { key, label, text } = figure;
		// Two numbers that round to the same still rest on other contacts.
		const told = (one: { text: string; n: string }) =>
			text === today.text && one.n ? m.restated_basis({ value: one.text, n: one.n }) : one.text;
		return [{ key, label, published: told(figure), now: told(today) }];
	});
	const ledger = LEDGER.flatMap(({ key, label }) => {
		const [was, is] = [published.ledger[key], now.ledger[key]];
		// Room is shown in whole customers.
		if (key === 'displaced' ? whole(was) === whole(is) : was === is) return [];
		return [{ key, label: label(), published: whole(was), now: whole(is) }];
	});
	return [...figures, ...ledger];
}

function isSame(a: number | null, b: number | null): boolean {
	if (a === null || b === null) return a === b;
	return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
}
