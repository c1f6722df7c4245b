import { dayNumber } from '$lib/domain/iso-date';
import { table, type Cell } from '../table';
import type { Centre } from './centre';
import { medianOf, share } from './rates';
import type { Run } from './run';

/** How far from its day a step may be placed and still be the one that is meant. */
const NEAR_DAYS = 14;
const METRICS = ['handle-time', 'csat'] as const;

/** METHODS H.4: held and fading gain, found in weekly looks, S and M, with the median delay. */
const METHODS: Record<string, string> = {
	'held, handle-time': '87 %, 14 days; 100 %, 7 days',
	'held, csat': '53 %, 42 days; 70 %, 21 days',
	'fading, handle-time': '60 %, 14 days; 100 %, 7 days',
	'fading, csat': '0 %; 90 %, 7 days'
};

type Outcome = { found: boolean; delay: number; verdict: string };

function outcomes({ centre, shown }: Run) {
	return centre.planted.improvements.flatMap((step) =>
		METRICS.map((metric) => {
			const day = centre.firstDay + step.day;
			const match = shown.improvements.find(
				(one) =>
					one.scope === `queue:${step.queue}` &&
					one.metric === metric &&
					one.direction === 'better' &&
					Math.abs((dayNumber(one.since) ?? 0) - day) <= NEAR_DAYS
			);
			const outcome: Outcome = {
				found: match !== undefined,
				delay: match ? match.foundOn - day : Infinity,
				verdict: match?.verdict ?? '–'
			};
			return { name: `${step.halfLifeDays === null ? 'held' : 'fading'}, ${metric}`, outcome };
		})
	);
}

/** Days on which something does change in a queue. */
function changesOf({ planted, firstDay }: Centre, queue: string): number[] {
	const { improvements, release } = planted;
	return [
		...improvements.filter((step) => step.queue === queue).map(({ day }) => day),
		...(release ? [release.from, release.until] : [])
	].map((day) => firstDay + day);
}

function falseSteps({ centre, shown }: Run): number {
	return shown.improvements.filter(({ scope, since }) => {
		const day = dayNumber(since) ?? 0;
		const known = changesOf(centre, scope.slice('queue:'.length));
		return known.every((change) => Math.abs(change - day) > NEAR_DAYS);
	}).length;
}

/** Steps: found, how soon, whether they hold; and changes where there are none. */
export function changeTables(runs: readonly Run[]): string {
	const planted = runs.filter(({ isNull }) => !isNull);
	const empty = runs.filter(({ isNull }) => isNull);
	const byName = new Map<string, Outcome[]>();
	for (const { name, outcome } of planted.flatMap(outcomes))
		byName.set(name, [...(byName.get(name) ?? []), outcome]);
	const rows = [...byName].map(([name, list]): Cell[] => {
		const found = list.filter((one) => one.found);
		const delays = found.map(({ delay }) => delay);
		const verdicts = [...new Set(list.map(({ verdict }) => verdict))].map(
			(verdict) => `${verdict} ${list.filter((one) => one.verdict === verdict).length}`
		);
		return [
			name,
			`${found.length} of ${list.length}`,
			share(medianOf(delays), 0),
			found.length > 0 ? `${Math.min(...delays)} to ${Math.max(...delays)}` : '–',
			verdicts.join(', '),
			METHODS[name] ?? ''
		];
	});
	const queues = (list: readonly Run[]) =>
		list.reduce(
			(sum, { centre }) => sum + 2 * new Set(centre.contacts.map((c) => c.queue)).size,
			0
		);
	const wrong = (list: readonly Run[]) => list.reduce((sum, run) => sum + falseSteps(run), 0);
	return [
		table(
			['gain', 'found', 'days, median', 'from, to', 'verdict at the end', 'METHODS H.4, S; M'],
			rows
		),
		`Steps where nothing changes: ${wrong(planted)} in ${queues(planted)} series with effects elsewhere, ${wrong(empty)} in ${queues(empty)} series of null centres (METHODS: 1.7 % of null series, S; 0, M).`
	].join('\n\n');
}
