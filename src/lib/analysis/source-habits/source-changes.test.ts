import { describe, expect, it } from 'vitest';
import { seededNormal } from '../../../../tests/support/seeded-normal';
import { sourceChanges } from './source-changes';
import type { SourceDay } from './source-day';

const FIRST = 20_000;
const isWeekend = (day: number) => (day + 3) % 7 >= 5;

/** A steady, noisy source: `n` contacts a queue and day, each known thing with its own share. */
function source({
	seed = 1,
	days = 60,
	n = 80,
	queues = 3,
	open = (_day: number, _queueId: number): boolean => true,
	change = (day: SourceDay): SourceDay => day
} = {}): SourceDay[] {
	const normal = seededNormal(seed);
	const some = (of: number, share: number) =>
		Math.max(
			0,
			Math.min(of, Math.round(of * share + normal() * Math.sqrt(of * share * (1 - share))))
		);
	const rows: SourceDay[] = [];
	for (let day = FIRST; day < FIRST + days; day++) {
		for (let queueId = 1; queueId <= queues; queueId++) {
			if (!open(day, queueId)) continue;
			const contacts = Math.max(1, Math.round(n * Math.exp(0.3 * normal())));
			const answered = some(contacts, 0.9);
			const handled = some(answered, 0.98);
			rows.push(
				change({
					...{ day, queueId, contacts, answered, handled, talks: handled, wraps: handled },
					agents: some(answered, 0.99),
					topics: some(contacts, 0.3 + 0.2 * queueId),
					customers: some(contacts, 0.5),
					holds: some(handled, 0.25),
					waits: contacts,
					csats: some(contacts, 0.25),
					atMidnight: some(contacts, 0.001),
					lnSum: Math.round(1e6 * handled * (5 + 0.3 * queueId + 0.1 * normal())),
					...{ capMs: 60_000 + 1000 * Math.round(8 * normal()), atCap: some(handled, 0.03) },
					lastBatch: day
				})
			);
		}
	}
	return rows;
}

const found = (days: SourceDay[], filling = false) =>
	sourceChanges(days, { filling }).map(({ kind, field, since, until }) => ({
		...{ kind, field, since: since - FIRST },
		until: until === null ? null : until - FIRST
	}));
/** Changes the days from one on, up to another where there is one. */
const from =
	(
		first: number,
		alter: Partial<SourceDay> | ((day: SourceDay) => Partial<SourceDay>),
		until = Infinity
	) =>
	(day: SourceDay): SourceDay =>
		day.day - FIRST >= first && day.day - FIRST < until
			? { ...day, ...(typeof alter === 'function' ? alter(day) : alter) }
			: day;

describe('sources that change nothing', () => {
	it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('are quiet, however noisy (seed %i)', (seed) => {
		expect(found(source({ seed, days: 120 }))).toEqual([]);
		expect(found(source({ seed, days: 120, n: 3 }))).toEqual([]);
		expect(found(source({ seed, days: 120, n: 2, queues: 15 }))).toEqual([]);
	});

	it('are quiet at the weekend, when they send at weekends only, and when a queue closes or opens', () => {
		expect(found(source({ open: isWeekend }))).toEqual([]);
		const closes = (day: number, queueId: number) => queueId !== 3 || day < FIRST + 30;
		const opens = (day: number, queueId: number) => queueId === 1 || day >= FIRST + 30;
		// The third queue alone names topics and is not counted in minutes.
		const differs = (day: SourceDay) =>
			day.queueId === 3
				? { ...day, lnSum: day.lnSum + 4.1e6 * day.handled }
				: { ...day, topics: 0 };
		expect(found(source({ open: closes, change: differs }))).toEqual([]);
		expect(found(source({ open: opens, change: differs }))).toEqual([]);
	});

	it('are quiet where nobody fills a column in at weekends, and lines are closed on a holiday', () => {
		const nobody = {
			...{ answered: 0, agents: 0, handled: 0, talks: 0, wraps: 0, holds: 0, lnSum: 0 },
			...{ capMs: null, atCap: 0 }
		};
		const change = (day: SourceDay) => ({
			...day,
			...(isWeekend(day.day) && { ...nobody, topics: 0 }),
			...((day.day - FIRST) % 50 > 47 && nobody)
		});
		expect(found(source({ days: 120, change }))).toEqual([]);
	});

	it('are quiet where a new column comes, and while answers are still to come', () => {
		expect(found(source({ change: from(0, { customers: 0 }, 30) }))).toEqual([]);
		expect(found(source({ change: from(55, { csats: 0 }) }))).toEqual([]);
	});

	it('are quiet where a program adds what follows a contact the day after', () => {
		const change = from(58, { wraps: 0, topics: 0, capMs: null, atCap: 0 });
		expect(found(source({ change }), true)).toEqual([]);
		expect(found(source({ change })).map(({ field }) => field)).toEqual(['topic', 'wrapSeconds']);
	});
});

describe('a source that changes its habits', () => {
	it.each([
		['agentId', { agents: 0 }],
		['queue', { queueId: 0 }],
		['topic', { topics: 0 }],
		['customerId', { customers: 1 }],
		['talkSeconds', { talks: 0 }],
		['holdSeconds', { holds: 0 }],
		['waitSeconds', { waits: 0 }],
		['csat', { csats: 0 }]
	] as const)('is caught once where %s falls silent', (field, alter) => {
		expect(found(source({ change: from(40, alter) }))).toEqual([
			{ kind: 'silent', field, since: 40, until: null }
		]);
	});

	it.each([
		['at-midnight', ({ contacts }: SourceDay) => ({ atMidnight: contacts })],
		['wrap-capped', ({ wraps }: SourceDay) => ({ capMs: 15_000, atCap: 0.979 * wraps })],
		['unit', ({ lnSum, handled }: SourceDay) => ({ lnSum: lnSum + 1e6 * Math.log(60) * handled })],
		[
			'unit',
			({ lnSum, handled }: SourceDay) => ({ lnSum: lnSum - 1e6 * Math.log(1000) * handled })
		],
		[
			'unanswered',
			({ contacts }: SourceDay) => ({ answered: 0.1 * contacts, ...{ agents: 0, handled: 0 } })
		]
	] as const)('is caught once where it is %s', (kind, alter) => {
		const all = found(source({ change: from(40, alter) }));
		expect(all.filter((change) => change.kind === kind)).toEqual([
			{ kind, field: null, since: 40, until: null }
		]);
		expect(all.filter((change) => change.kind !== kind && kind !== 'unanswered')).toEqual([]);
	});

	it('is caught with a few contacts a day, and after a single large delivery', () => {
		const few = found(source({ n: 3, days: 200, change: from(100, { waits: 0 }) }));
		expect(few).toMatchObject([{ field: 'waitSeconds', until: null }]);
		expect(Math.abs(few[0]!.since - 100)).toBeLessThanOrEqual(12);
		expect(found(source({ days: 2, change: from(1, { waits: 0 }) }))).toMatchObject([{ since: 1 }]);
		// What is there now and then takes longer to know.
		expect(found(source({ days: 2, change: from(1, { topics: 0 }) }))).toEqual([]);
	});

	it('is told to the day where several days are looked at together', () => {
		const small = { n: 14, days: 81 };
		for (const day of [40, 41, 42, 43]) {
			const change = from(day, { waits: 0 });
			expect(found(source({ ...small, change }))).toEqual([
				{ kind: 'silent', field: 'waitSeconds', since: day, until: null }
			]);
			const over = from(day, { waits: 0 }, day + 9);
			const [change_] = sourceChanges(source({ ...small, change: over }), { filling: false });
			expect(change_).toMatchObject({
				since: FIRST + day,
				until: FIRST + day + 9,
				usual: 1,
				now: 0
			});
		}
	});

	it('says when the habit came back, and takes a relapse for the same change', () => {
		const once = from(30, { waits: 0 }, 35);
		const twice = from(38, { waits: 0 }, 40);
		expect(found(source({ change: once }))).toEqual([
			{ kind: 'silent', field: 'waitSeconds', since: 30, until: 35 }
		]);
		expect(found(source({ change: (day) => twice(once(day)) }))).toEqual([
			{ kind: 'silent', field: 'waitSeconds', since: 30, until: 40 }
		]);
		const later = from(100, { waits: 0 });
		expect(found(source({ days: 120, change: (day) => later(once(day)) }))).toEqual([
			{ kind: 'silent', field: 'waitSeconds', since: 30, until: 35 },
			{ kind: 'silent', field: 'waitSeconds', since: 100, until: null }
		]);
	});

	it('tells the shares, the contacts and the batch that it began with', () => {
		const [change] = sourceChanges(source({ change: from(40, { waits: 0 }) }), { filling: false });
		expect(change).toMatchObject({ usual: 1, now: 0, batchId: FIRST + 40, lastSeen: FIRST + 59 });
		const unit = source({
			change: from(40, ({ lnSum, handled }) => ({ lnSum: lnSum + 1e6 * Math.log(60) * handled }))
		});
		const [minutes] = sourceChanges(unit, { filling: false });
		expect(minutes!.now / minutes!.usual).toBeCloseTo(60, -1);
	});
});
