import { table, type Cell } from '../table';
import type { Centre, Kind } from './centre';
import { NAIVE_RULES } from './naive-contacts';
import { meanOf, ratesOf, share, type Rates } from './rates';
import type { Run } from './run';

/** METHODS H.1, sizes S and M, precision / recall / F1. */
const METHODS: Record<string, string> = {
	'mean + 3 SD, centre': '.13/.70/.22, .12/.70/.21',
	'mean + 3 SD, per queue': '.14/.75/.24, .14/.77/.23',
	'Tukey 1.5 IQR, per queue': '.04/.95/.08, .04/.95/.08',
	'median + MAD of ln, per queue': '.33/.46/.38, .31/.45/.37'
};
const OURS = 'the product';

function idsOf({ contacts }: Centre, kind: Kind): Set<string> {
	return new Set(contacts.filter((c) => c.kind === kind).map(({ id }) => id));
}

function row(name: string, rates: readonly Rates[], runs: readonly Run[], methods = ''): Cell[] {
	const perThousand = rates.map(
		({ found }, i) => (1000 * found) / (runs[i]?.centre.contacts.length ?? NaN)
	);
	const mean = (of: (rates: Rates) => number) => share(meanOf(rates.map(of)));
	return [
		name,
		...[mean((r) => r.precision), mean((r) => r.recall), mean((r) => r.f1)],
		share(meanOf(perThousand), 1),
		methods
	];
}

/** Over-service against truth, beside what dashboards do; the other kinds; centres without any. */
export function overServiceTables(runs: readonly Run[]): string {
	const planted = runs.filter(({ isNull }) => !isNull);
	const empty = runs.filter(({ isNull }) => isNull);
	const truths = planted.map(({ centre }) => idsOf(centre, 'over-service'));
	const shown = ({ shown: { judged } }: Run, kind: string) => judged.get(kind) ?? new Set<string>();
	const rules = NAIVE_RULES.map(({ name, finds }) =>
		row(
			name,
			planted.map(({ centre }, i) => ratesOf(finds(centre), truths[i] ?? new Set())),
			planted,
			METHODS[name]
		)
	);
	const flagged = planted.map(({ shown: { flags } }, i) => {
		const found = flags.filter(({ kind }) => kind === 'over-service').map((f) => f.subjectId);
		return ratesOf(new Set(found), truths[i] ?? new Set());
	});
	const quoted: Cell[] = [
		'isolation forest, raw features, gated (quoted)',
		...['–', '–', '–', '–', '.24/.34/.28, .24/.35/.28']
	];
	const headings = ['rule', 'precision', 'recall', 'F1', 'flags per 1,000', 'METHODS H.1, S and M'];
	const kinds = (['struggle', 'exception', 'rushed'] as const).map((kind) => {
		const rates = planted.map((run) => ratesOf(shown(run, kind), idsOf(run.centre, kind)));
		const methods = { struggle: '.85/.31 (M)', exception: '.99/.47 (M)', rushed: '.60/.15 (M)' };
		return row(kind, rates, planted, methods[kind]);
	});
	const perThousand = empty.map(
		(run) => (1000 * shown(run, 'over-service').size) / run.centre.contacts.length
	);
	return [
		table(headings, [
			...rules,
			quoted,
			row(OURS, flagged, planted, '.52/.67/.58, .62/.67/.65'),
			...kinds
		]),
		`On ${empty.length} centres without any effect: ${share(meanOf(perThousand))} over-service flags per 1,000 contacts (simulator's README: 1.6 to 1.7).`
	].join('\n\n');
}
