/**
 * The full analysis of eight weeks from cells, how it grows with the agents, and the same answers from contacts in one run;
 * one contact's decision: `npm run bench -- analysis [--agents=100,1000,10000]`. 560 contacts an agent.
 */
import { parseArgs } from 'node:util';
import { compareAgents } from '$lib/analysis/agents/compare-agents';
import { decliningAgents } from '$lib/analysis/agents/declining-agents';
import { inconsistentAgents } from '$lib/analysis/agents/inconsistent-agents';
import { enoughToJudge } from '$lib/analysis/baselines/enough-to-judge';
import { findBaseline, indexBaselines } from '$lib/analysis/baselines/find-baseline';
import { siteBaselines } from '$lib/analysis/baselines/site-baselines';
import { consistencyReview } from '$lib/analysis/consistency-index/consistency-review';
import { reviewImprovements } from '$lib/analysis/improvement/review-improvements';
import { judgeContact } from '$lib/analysis/over-service/judge-contact';
import { queueMeanMs } from '$lib/analysis/over-service/queue-mean';
import { struggleOdds } from '$lib/analysis/over-service/struggle-odds';
import { reviewSwings } from '$lib/analysis/swings/review-swings';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import type { SeriesCells } from '$lib/domain/series';
import { METRICS, type AnalysisWindow } from '$lib/domain/window';
import { seriesOf, windowOf } from './analysis/cells-of';
import { contactColumns, type ContactColumns } from './analysis/contact-columns';
import { machine, table, type Cell } from './table';

const { values } = parseArgs({
	options: { agents: { type: 'string', default: '100,1000,10000' } }
});
const SIZES = values.agents.split(',').map(Number);
/** From contacts nothing larger is tried. */
const MOST_CONTACTS = 600_000;
const thresholds = DEFAULT_THRESHOLDS;

type Input = { window: AnalysisWindow; series: SeriesCells };

const QUESTIONS: readonly [name: string, ask: (input: Input) => unknown][] = [
	['swings', ({ window }) => reviewSwings(window)],
	['consistency', ({ window }) => consistencyReview(window)],
	[
		'agents compared',
		({ window }) => METRICS.map((metric) => compareAgents(window, metric, thresholds))
	],
	[
		'day-to-day spreads',
		({ window: { settings }, series }) =>
			METRICS.map((metric) => inconsistentAgents(series, metric, settings, thresholds))
	],
	['declines', ({ window: { settings }, series }) => decliningAgents(series, settings)],
	[
		'improvements',
		({ window: { settings }, series }) => reviewImprovements(series, settings, thresholds)
	]
];

/** Seconds of one run after a collection, and the memory that stood above the start at its end, MB. */
function measured(ask: () => unknown): { seconds: number; megabytes: number } {
	globalThis.gc?.();
	const used = () => {
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		return (heapUsed + arrayBuffers) / 2 ** 20;
	};
	const before = used();
	const begin = performance.now();
	ask();
	return { seconds: (performance.now() - begin) / 1000, megabytes: Math.max(0, used() - before) };
}

function exponent(times: readonly number[]): string {
	return times
		.slice(1)
		.map((time, i) => {
			const grown = Math.log(time / (times[i] ?? NaN));
			return (grown / Math.log((SIZES[i + 1] ?? NaN) / (SIZES[i] ?? NaN))).toFixed(2);
		})
		.join(', ');
}

/** Largest relative difference between two reviews' estimates. */
function difference(a: AnalysisWindow, b: AnalysisWindow): number {
	const other = reviewSwings(b);
	return Math.max(
		...reviewSwings(a).map(({ beta }, i) => {
			const same = other[i]?.beta ?? null;
			if (beta === null || same === null) return beta === same ? 0 : Infinity;
			return Math.abs(beta - same) / Math.max(1e-3, Math.abs(beta));
		})
	);
}

/** Microseconds for one contact, judged as the monitor judges it. */
function decision({ n, segment, ln, csat }: ContactColumns): number {
	const sketches = windowOf(contactColumns(1, 1)).segments.map((place, s) => {
		const counts = new Map<number, number>();
		let sum = 0;
		for (let row = 0; row < n; row++) {
			if (segment[row] !== s) continue;
			const ms = Math.round(1000 * Math.exp(ln[row] ?? 0));
			counts.set(handleTimeBucket(ms), (counts.get(handleTimeBucket(ms)) ?? 0) + 1);
			sum += ms;
		}
		const contacts = [...counts.values()].reduce((total, count) => total + count, 0);
		return { ...place, n: contacts, sumMs: sum, counts };
	});
	const index = indexBaselines(siteBaselines(sketches, thresholds));
	if (!enoughToJudge(index, thresholds)) throw new Error('too few contacts to judge one');
	const learnt = { struggle: struggleOdds([], thresholds), hasteCosts: true };
	let long = 0;
	const begin = performance.now();
	for (let row = 0; row < n; row++) {
		const place = sketches[segment[row] ?? 0];
		const node = place && findBaseline(index, place);
		const queueMean = place ? queueMeanMs(index, place.queue) : null;
		if (!node || queueMean === null) continue;
		const facts = {
			handleMs: 1000 * Math.exp(ln[row] ?? 0),
			holdMs: 0,
			csat: (csat[row] ?? 0) > 0 ? (csat[row] as 1) : null,
			tagged: false,
			siteP999Ms: null,
			queueMeanMs: queueMean
		};
		if (judgeContact(facts, node, thresholds, learnt)) long++;
	}
	const micros = (1000 * (performance.now() - begin)) / n;
	if (long === 0) throw new Error('no contact was judged');
	return micros;
}

console.log(machine());
const times = new Map<string, number[]>(QUESTIONS.map(([name]) => [name, []]));
const totals: number[] = [];
const memory: number[] = [];
const against: Cell[][] = [];
const cells: number[] = [];
for (const agents of SIZES) {
	const contacts = contactColumns(agents, 1);
	const input: Input = { window: windowOf(contacts), series: seriesOf(contacts) };
	cells.push(input.window.cells.n.length);
	let total = 0;
	let most = 0;
	for (const [name, ask] of QUESTIONS) {
		const { seconds, megabytes } = measured(() => ask(input));
		times.get(name)?.push(seconds);
		total += seconds;
		most = Math.max(most, megabytes);
	}
	totals.push(total);
	memory.push(most);
	if (contacts.n <= MOST_CONTACTS) {
		const each = windowOf(contacts, true);
		const fromContacts = measured(() => reviewSwings(each)).seconds;
		const fromCells = measured(() => reviewSwings(input.window)).seconds;
		const apart = difference(input.window, each);
		against.push([
			...[agents, fromCells, fromContacts, fromContacts / fromCells],
			apart.toExponential(1)
		]);
	}
}
const seconds = (list: readonly number[]) => list.map((time) => time.toFixed(2));
console.log(`cells: ${cells.map((n) => n.toLocaleString('en-GB')).join(', ')}\n`);
console.log(
	table(
		['seconds', ...SIZES.map((n) => `${n.toLocaleString('en-GB')} agents`), 'exponents'],
		[
			...[...times].map(([name, list]) => [name, ...seconds(list), exponent(list)]),
			['all', ...seconds(totals), exponent(totals)],
			['memory above the cells, MB', ...memory.map((mb) => mb.toFixed(0)), exponent(memory)]
		]
	)
);
console.log(
	`\n${table(['agents', 'swings from cells, s', 'from contacts, s', 'times', 'apart'], against)}`
);
const micros = decision(contactColumns(1000, 2));
console.log(`\none contact's decision: ${micros.toFixed(2)} microseconds`);
