import { table, type Cell } from '../table';
import { handleSeconds, type Centre, type CentreContact } from './centre';
import { meanOf, share } from './rates';
import type { Run } from './run';

/** Sums that a mean is made of. */
type Sum = { n: number; seconds: number };

function meansBy(
	contacts: readonly CentreContact[],
	key: (contact: CentreContact) => string
): (contact: CentreContact) => number {
	const sums = new Map<string, Sum>();
	for (const contact of contacts) {
		const sum = sums.get(key(contact)) ?? { n: 0, seconds: 0 };
		sum.n++;
		sum.seconds += handleSeconds(contact);
		sums.set(key(contact), sum);
	}
	return (contact) => {
		const { n, seconds } = sums.get(key(contact)) ?? { n: 0, seconds: NaN };
		return seconds / n;
	};
}

/**
 * Customers whom each over-served contact really displaced: its seconds beyond the mean of ordinary contacts of its kind
 * over the mean of ordinary contacts of its queue, both over all 26 weeks. Those made ordinary alone tell what is usual.
 */
function trulyDisplaced({ contacts }: Centre): Map<string, number> {
	const ordinary = contacts.filter(({ kind }) => kind === 'ordinary');
	const ofKind = meansBy(ordinary, ({ queue, topic, channel }) => `${queue}/${topic}/${channel}`);
	const ofQueue = meansBy(ordinary, ({ queue }) => queue);
	return new Map(
		contacts
			.filter(({ kind }) => kind === 'over-service')
			.map((one) => [one.id, Math.max(0, (handleSeconds(one) - ofKind(one)) / ofQueue(one))])
	);
}

const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

/** Displaced customers as the product adds them up against truth: over everything, and over what it found rightly. */
export function displacedTable(runs: readonly Run[]): string {
	const planted = runs.filter(({ isNull }) => !isNull);
	const sums = planted.map(({ centre, shown }) => {
		const truth = trulyDisplaced(centre);
		const both = [...shown.displaced].filter(([id]) => truth.has(id));
		return {
			truth: total(truth.values()),
			shown: total(shown.displaced.values()),
			trueOfFound: total(both.map(([id]) => truth.get(id) ?? 0)),
			shownOfFound: total(both.map(([, displaced]) => displaced))
		};
	});
	const line = (name: string, of: (one: (typeof sums)[number]) => [number, number]): Cell[] => {
		const pairs = sums.map(of);
		const ratios = pairs.map(([truth, shown]) => shown / truth);
		return [
			...[name, planted.length],
			share(meanOf(pairs.map(([truth]) => truth)), 0),
			share(meanOf(pairs.map(([, shown]) => shown)), 0),
			share(meanOf(ratios)),
			`${share(Math.min(...ratios))} to ${share(Math.max(...ratios))}`
		];
	};
	return table(
		['displaced customers in half a year', 'centres', 'true', 'shown', 'shown / true', 'from, to'],
		[
			line('all, METHODS H.1: 1.25 (S), 1.03 (M)', (one) => [one.truth, one.shown]),
			line('of those rightly flagged', (one) => [one.trueOfFound, one.shownOfFound])
		]
	);
}
