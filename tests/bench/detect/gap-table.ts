import { expectationGap, type ExpectationGap } from '$lib/analysis/expectation-gap/expectation-gap';
import { expectedScore } from '$lib/demo/satisfaction';
import type { LaterAnswers } from '$lib/domain/later-answers';
import { table, type Cell } from '../table';
import type { CentreContact } from './centre';
import { laterContacts, type LaterContact } from './later-contacts';
import { EFFECTS, TOPICS } from './plan';
import { meanOf, share } from './rates';
import type { Run } from './run';

const MOOD = new Map(TOPICS.map(({ name, mood }) => [name, mood]));

/** What is measured of one centre, and what is true of those it is measured on. */
type Measured = { found: ExpectationGap; truth: number };

/** Points that a raised expectation costs whoever was really over-served. */
function truePoints({ topic }: CentreContact): number {
	const mood = MOOD.get(topic) ?? 0;
	return expectedScore(mood + EFFECTS.hangover.csat) - expectedScore(mood);
}

/** Mean of what the exposed answers were really given up for, those exposed by mistake with nothing. */
function trueGap(run: Run, later: readonly LaterContact[]): number {
	if (run.isNull) return 0;
	const spoilt = new Set(
		laterContacts(run.centre, ({ kind }) => kind)
			.filter(({ exposed }) => exposed)
			.map(({ contact }) => contact)
	);
	const exposed = later.filter((one) => one.exposed && one.contact.answer !== null);
	return meanOf(exposed.map(({ contact }) => (spoilt.has(contact) ? truePoints(contact) : 0)));
}

function numbered(keys: readonly string[]): { index: Int32Array; size: number } {
	const known = new Map<string, number>();
	for (const key of keys) if (!known.has(key)) known.set(key, known.size);
	return { index: Int32Array.from(keys, (key) => known.get(key) ?? 0), size: known.size };
}

function answersOf(later: readonly LaterContact[]): LaterAnswers {
	const rows = later.filter(({ contact }) => contact.answer !== null);
	const by = (of: (contact: CentreContact) => string) =>
		numbered(rows.map(({ contact }) => of(contact)));
	const agent = by((contact) => contact.agent);
	const segment = by(({ queue, topic, channel }) => `${queue}/${topic}/${channel}`);
	return {
		customer: by(({ customer }) => customer).index,
		exposed: Uint8Array.from(rows, ({ exposed }) => (exposed ? 1 : 0)),
		agent: agent.index,
		agents: agent.size,
		segment: segment.index,
		segments: Array.from({ length: segment.size }, (_, topic) => ({
			...{ queue: 0, topic, channel: 0 }
		})),
		csat: Uint8Array.from(rows, ({ contact }) => contact.answer?.csat ?? 0)
	};
}

/** The method on contacts whose kind is known. */
function withTruth(run: Run): Measured {
	const later = laterContacts(run.centre, ({ kind }) => kind);
	return { found: expectationGap(answersOf(later)), truth: trueGap(run, later) };
}

/** What the product shows; it exposes those whom it flagged. */
function asShown(run: Run): Measured[] {
	if (!run.shown.gap) return [];
	const kinds = new Map(
		[...run.shown.judged].flatMap(([kind, ids]) => [...ids].map((id) => [id, kind] as const))
	);
	const later = laterContacts(run.centre, ({ id }) => kinds.get(id) ?? 'ordinary');
	return [{ found: run.shown.gap, truth: trueGap(run, later) }];
}

function row(name: string, centres: number, measured: readonly Measured[], methods: string) {
	const given = measured.flatMap(({ found: { gap, exposed }, truth }) =>
		gap ? [{ ...gap, truth, answers: exposed.answers }] : []
	);
	const part = (of: (one: (typeof given)[number]) => boolean) =>
		given.length > 0 ? `${given.filter(of).length} of ${given.length}` : '–';
	const cells: Cell[] = [
		...[name, `${given.length} of ${centres}`],
		share(meanOf(given.map(({ answers }) => answers)), 0),
		share(meanOf(given.map(({ truth }) => truth))),
		share(meanOf(given.map(({ points }) => points))),
		part(({ low, high, truth }) => low <= truth && truth <= high),
		part(({ p }) => p < 0.05),
		methods
	];
	return cells;
}

/** The expectation gap after an over-served contact against what was planted. */
export function gapTable(runs: readonly Run[]): string {
	const planted = runs.filter(({ isNull }) => !isNull);
	const empty = runs.filter(({ isNull }) => isNull);
	const headings = ['expectation gap', 'given', 'exposed answers', 'true points', 'estimate'];
	return table(
		[...headings, 'covered', 'p < .05', 'METHODS H.1, S; M'],
		[
			row(
				'with true flags',
				planted.length,
				planted.map(withTruth),
				'true -.52, estimate -.57 to -.63'
			),
			row(
				'the product (its false flags dilute)',
				planted.length,
				planted.flatMap(asShown),
				'-.28, 114 answers, power .50; -.37, 536, 1.0'
			),
			row('the product, null', empty.length, empty.flatMap(asShown), '0 of 28 significant')
		]
	);
}
