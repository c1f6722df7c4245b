import { table, type Cell } from '../table';
import { meanOf, share } from './rates';
import type { Run } from './run';
import { trueIndices } from './true-index';

const METRICS = ['handle-time', 'csat', 'both'] as const;
type Metric = (typeof METRICS)[number];

/** METHODS H.5, one queue, S; M: true, bias, RMSE, coverage, width. */
const METHODS: Record<string, string> = {
	'handle-time, queue': '57.2, -1.2, 4.8, 90 %, 20; -.1, 1.8, 90 %, 7.6',
	'handle-time, queue, null': '61.9, .0',
	'handle-time, site': 'pooled, M: RMSE .9, 92 %',
	'csat, queue': 'S: RMSE 21; M: -3.8, 7.6, 79 %',
	'csat, site': 'pooled, M: -4.6, 50 %'
};

/** A shown index beside the true one. */
type Pair = { truth: number; index: number; low: number; high: number };

/** Every index asked for of some centres, null where the product gives none. */
function pairsOf(
	runs: readonly Run[],
	asked: Metric | 'answerers',
	ofSite: boolean
): (Pair | null)[] {
	const metric = asked === 'answerers' ? 'csat' : asked;
	return runs.flatMap(({ centre, shown }) => {
		const truths = trueIndices(centre, shown.reviewed);
		if (truths === null) return [];
		return shown.consistency
			.filter((one) => one.metric === metric && (one.scope === 'site') === ofSite)
			.map(({ scope, index, low, high }) => {
				const truth = truths.get(scope)?.[asked];
				if (truth === undefined || index === null || low === null || high === null) return null;
				return { truth, index, low, high };
			});
	});
}

function row(name: string, centres: number, asked: readonly (Pair | null)[]): Cell[] {
	const given = asked.filter((pair) => pair !== null);
	const errors = given.map(({ index, truth }) => index - truth);
	const covered = given.filter(({ low, high, truth }) => low <= truth && truth <= high).length;
	return [
		...[name, centres, `${given.length} of ${asked.length}`],
		share(meanOf(given.map(({ truth }) => truth)), 1),
		share(meanOf(errors), 1),
		share(Math.sqrt(meanOf(errors.map((error) => error ** 2))), 1),
		given.length > 0 ? `${((100 * covered) / given.length).toFixed(0)} %` : '–',
		share(meanOf(given.map(({ low, high }) => high - low)), 1),
		METHODS[name] ?? ''
	];
}

/** The consistency index of eight weeks against the simulator's own pairs: bias, error, and what its 90 % intervals cover. */
export function indexTable(runs: readonly Run[]): string {
	const known = runs.filter(({ centre }) => centre.contacts[0]?.expected);
	if (known.length === 0) return 'The true index is not known of centres that are read from files.';
	const rows = [false, true].flatMap((isNull) => {
		const centres = known.filter((run) => run.isNull === isNull);
		return [false, true].flatMap((ofSite) =>
			([...METRICS, 'answerers'] as const).map((metric) => {
				const of = metric === 'answerers' ? 'csat of those who answer' : metric;
				const name = `${of}, ${ofSite ? 'site' : 'queue'}${isNull ? ', null' : ''}`;
				return row(name, centres.length, pairsOf(centres, metric, ofSite));
			})
		);
	});
	const headings = ['consistency index', 'centres', 'given', 'true', 'bias', 'RMSE'];
	return table([...headings, 'covered', 'width', 'METHODS H.5, S; M'], rows);
}
