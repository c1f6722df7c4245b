/**
 * The full analysis of eight weeks from cells, how it grows with the agents, and the same answers from contacts in one run;
 * the same within a stored year, from the database to the stored findings; one contact's decision:
 * `npm run bench -- analysis [--agents=100,1000,10000] [--stored=100,1000]`. 560 contacts an agent in eight weeks, 3,640 in
 * a year.
 */
import { parseArgs } from 'node:util';
import { enoughToJudge } from '$lib/analysis/baselines/enough-to-judge';
import { findBaseline, indexBaselines } from '$lib/analysis/baselines/find-baseline';
import { siteBaselines } from '$lib/analysis/baselines/site-baselines';
import { judgeContact } from '$lib/analysis/over-service/judge-contact';
import { queueMeanMs } from '$lib/analysis/over-service/queue-mean';
import { struggleOdds } from '$lib/analysis/over-service/struggle-odds';
import { reviewSwings } from '$lib/analysis/swings/review-swings';
import { handleTimeBucket } from '$lib/domain/handle-time';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import type { AnalysisWindow } from '$lib/domain/window';
import { startPostgres } from '../integration/postgres-server';
import { seriesOf, windowOf } from './analysis/cells-of';
import { contactColumns, type ContactColumns } from './analysis/contact-columns';
import { measured, peakMegabytes } from './analysis/measured';
import { QUESTIONS, type Input } from './analysis/questions';
import { reviewStored, type StoredReview } from './analysis/stored-review';
import { reviewApart, storeYear, type StoredYear } from './analysis/store-year';
import { machine, table, type Cell } from './table';

const { values } = parseArgs({
	options: {
		agents: { type: 'string', default: '100,1000,10000' },
		/** Centres of which a year is stored; empty: none. */
		stored: { type: 'string', default: '100,1000' },
		/** Of the process that reviews what is stored: its database. */
		review: { type: 'string' }
	}
});
const sizesOf = (list: string) => list.split(',').filter(Boolean).map(Number);
const SIZES = sizesOf(values.agents);
const STORED = sizesOf(values.stored);
/** From contacts nothing larger is tried. */
const MOST_CONTACTS = 600_000;
const thresholds = DEFAULT_THRESHOLDS;

/** How the figures of some sizes grow: 1 is in step with the agents. */
function exponent(figures: readonly number[], sizes: readonly number[]): string {
	return figures
		.slice(1)
		.map((figure, i) => {
			const grown = Math.log(figure / (figures[i] ?? NaN));
			return (grown / Math.log((sizes[i + 1] ?? NaN) / (sizes[i] ?? NaN))).toFixed(2);
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

/** Seconds of all questions and of each. */
function askAll(input: Input): { total: number; each: number[]; most: number } {
	const runs = QUESTIONS.map(([, ask]) => measured(() => ask(input)));
	const each = runs.map(({ seconds }) => seconds);
	const total = each.reduce((sum, time) => sum + time, 0);
	return { total, each, most: Math.max(...runs.map(({ megabytes }) => megabytes)) };
}

const seconds = (list: readonly number[]) => list.map((time) => time.toFixed(2));
const whole = (list: readonly number[]) => list.map((mb) => mb.toFixed(0));
const ofAgents = (sizes: readonly number[]) =>
	sizes.map((n) => `${n.toLocaleString('en-GB')} agents`);

function fromCells(): void {
	const runs: ReturnType<typeof askAll>[] = [];
	const peaks: number[] = [];
	const against: Cell[][] = [];
	const cells: number[] = [];
	// What is asked for the first time is compiled on the way: that is no part of any size.
	const small = contactColumns(50, 2);
	askAll({ window: windowOf(small), series: seriesOf(small) });
	for (const agents of SIZES) {
		const contacts = contactColumns(agents, 1);
		const input: Input = { window: windowOf(contacts), series: seriesOf(contacts) };
		cells.push(input.window.cells.n.length);
		const run = askAll(input);
		runs.push(run);
		peaks.push(peakMegabytes());
		if (contacts.n > MOST_CONTACTS) continue;
		const each = { window: windowOf(contacts, true), series: seriesOf(contacts, true) };
		const { total } = askAll(each);
		const apart = difference(input.window, each.window).toExponential(1);
		against.push([agents, run.total, total, total / run.total, apart]);
	}
	const row = (name: string, of: (run: (typeof runs)[number]) => number) => {
		const list = runs.map(of);
		return [name, ...seconds(list), exponent(list, SIZES)];
	};
	console.log(`cells: ${cells.map((n) => n.toLocaleString('en-GB')).join(', ')}\n`);
	console.log(
		table(
			['seconds, eight weeks from cells', ...ofAgents(SIZES), 'exponents'],
			[
				...QUESTIONS.map(([name], q) => row(name, ({ each }) => each[q] ?? NaN)),
				row('all', ({ total }) => total),
				['memory above the cells, MB', ...whole(runs.map(({ most }) => most)), ''],
				['most that the process held, MB', ...whole(peaks), '']
			]
		)
	);
	const headings = ['agents', 'all from cells, s', 'from contacts, s', 'times', 'swings apart'];
	console.log(`\n${table(headings, against)}`);
}

/** The same within a stored year: each centre in a server of its own, reviewed by a process of its own. */
async function fromStore(): Promise<void> {
	const reviews: StoredReview[] = [];
	const years: StoredYear[] = [];
	for (const agents of STORED) {
		const server = await startPostgres({ settings: { shared_buffers: '1GB' } });
		try {
			years.push(await storeYear(server.url, agents));
			reviews.push(await reviewApart(process.argv[1] ?? '', server.url));
		} finally {
			await server.stop();
		}
	}
	const steps = reviews[0]?.seconds.map(([step]) => step) ?? [];
	const row = (name: string, of: (review: StoredReview) => number, show = seconds) => {
		const list = reviews.map(of);
		return [name, ...show(list), exponent(list, STORED)];
	};
	const ofYear = (name: string, of: (year: StoredYear) => number) => [
		name,
		...seconds(years.map(of)),
		exponent(years.map(of), STORED)
	];
	const stored = years.map(({ contacts }) => contacts.toLocaleString('en-GB')).join(', ');
	console.log(`\nwithin a stored year of ${stored} contacts, on postgres\n`);
	console.log(
		table(
			['seconds, eight weeks of a year', ...ofAgents(STORED), 'exponents'],
			[
				ofYear('the year written', ({ writeSeconds }) => writeSeconds),
				ofYear('its 52 weeks judged', ({ judgeSeconds }) => judgeSeconds),
				...steps.map((step, i) => row(step, (review) => review.seconds[i]?.[1] ?? NaN)),
				row('cells', ({ cells }) => cells, whole),
				row('memory above idle, most, MB', (r) => r.peakMegabytes - r.idleMegabytes, whole),
				row('most that the process held, MB', (r) => r.peakMegabytes, whole)
			]
		)
	);
}

if (values.review) {
	process.send?.(await reviewStored(values.review));
	process.disconnect?.();
} else {
	console.log(machine());
	if (SIZES.length > 0) fromCells();
	if (STORED.length > 0) await fromStore();
	const micros = decision(contactColumns(1000, 2));
	console.log(`\none contact's decision: ${micros.toFixed(2)} microseconds`);
}
