import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localClock, weekdayOf } from '$lib/domain/local-time';
import { defaultSettings } from '$lib/domain/site';
import type { CsatScore } from '$lib/domain/survey';
import {
	createTestDatabase,
	databaseKinds,
	type TestDatabase
} from '../../../../../tests/integration/databases';
import { openStore } from '../client';
import { replaceWeekJudgements } from '../results/judgements';
import { createSite, type SiteRow } from '../sites';
import type { Store } from '../store';
import { sampleContact, sampleSurvey } from '../testing/sample-contact';
import { writeContacts } from '../write/write-contacts';
import { writeSurveys } from '../write/write-surveys';
import { readAnswerCells } from './answer-cells';
import { readOverServedTotal } from './over-served-total';
import { readRepeatPatterns } from './repeat-patterns';

const FIRST = 20_759;
const DAY_MS = 86_400_000;
const DAYS = 42;
const REPEAT_DAYS = 7;
const ZONE = 'Europe/Riga';
const KINDS = ['over-service', 'struggle', 'rushed', 'exception'] as const;

/** A plain sequence of numbers without a pattern that matters: Park and Miller. */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % below;
	};
}
const next = numbers(7);
const contacts = Array.from({ length: 900 }, (_, i) => {
	const answered = next(10) > 0;
	return {
		...{ kind: answered && next(12) === 0 ? (KINDS[next(4)] ?? null) : null, csat: 1 + next(5) },
		...{ isRated: answered && next(3) === 0 },
		contact: sampleContact(`c${i}`, {
			startedAt: FIRST * DAY_MS + next(DAYS) * DAY_MS + (6 + next(14)) * 3_600_000,
			customerKey: next(15) === 0 ? null : `k${next(120)}`,
			topic: next(20) === 0 ? null : `t${next(3)}`,
			handleMs: answered ? 60_000 + 1000 * next(400) : null,
			answered,
			exceptionReason: next(30) === 0 ? ('vip' as const) : null,
			surveyInvited: next(4) === 0 ? false : null
		})
	};
});
const clock = localClock(ZONE);
const placed = contacts.map((row) => ({ ...row, day: clock(row.contact.startedAt).day }));

describe.each(databaseKinds)('what customers did, on %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let site: SiteRow;
	const period = { from: FIRST, until: FIRST + DAYS };
	beforeAll(async () => {
		database = await createTestDatabase(kind);
		store = await openStore(database.config);
		site = (await createSite(store, 'x', defaultSettings('X', ZONE), new Date(0)))!;
		await writeContacts(
			store,
			site,
			1,
			contacts.map(({ contact }) => contact)
		);
		await writeSurveys(
			store,
			site,
			1,
			contacts.flatMap(({ contact, csat, isRated }) => {
				const score = csat as CsatScore;
				return isRated ? [sampleSurvey(contact.contactId, { csatRaw: score, csat: score })] : [];
			})
		);
		for (let week = FIRST; week < FIRST + DAYS; week += 7) {
			const own = placed.filter(({ kind, day }) => kind && day >= week && day < week + 7);
			await replaceWeekJudgements(
				store,
				site.siteId,
				week,
				own.map(({ kind, contact }) => ({
					...{ contactId: contact.contactId, kind: kind ?? '', provisional: false, z: 4 },
					...{ typicalMs: 30_000, baselineN: 100, struggleProbability: null, displaced: 2.5 },
					...{ handleMs: contact.handleMs ?? 0, holdMs: null, csat: null }
				}))
			);
		}
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	test('repeats are those of a plain count', async () => {
		const byCustomer = new Map<string, Map<string, [number, number]>>();
		for (const { contact, kind, day } of placed) {
			const { customerKey, topic, answered, exceptionReason, startedAt } = contact;
			const isLong = kind === 'over-service' || kind === 'struggle';
			if (!customerKey || !topic || !answered || exceptionReason || (kind && !isLong)) continue;
			if (day >= FIRST + DAYS - REPEAT_DAYS) continue;
			const repeated = contacts.some(
				({ contact: other }) =>
					other.customerKey === customerKey &&
					other.topic === topic &&
					other.startedAt > startedAt &&
					other.startedAt <= startedAt + REPEAT_DAYS * DAY_MS
			);
			const cells = byCustomer.get(customerKey) ?? new Map<string, [number, number]>();
			byCustomer.set(customerKey, cells);
			const own = `${topic}/${kind ?? 'ordinary'}`;
			const cell = cells.get(own) ?? [0, 0];
			cells.set(own, [cell[0] + 1, cell[1] + Number(repeated)]);
		}
		const names = new Map(
			(
				await store.query<{ id: number; name: string }>(
					'select id, name from topic where site_id = $1',
					[site.siteId]
				)
			).map(({ id, name }) => [id, name])
		);
		const found = await readRepeatPatterns(store, site.siteId, period, REPEAT_DAYS);
		const written = (cells: [string, number, number][]) =>
			cells
				.map((cell) => cell.join(' '))
				.sort()
				.join(', ');
		const counted = new Map<string, number>();
		for (const { customers, cells } of found) {
			const text = written(
				cells.map(({ topic, kind, contacts, repeated }) => [
					`${names.get(topic)}/${kind}`,
					contacts,
					repeated
				])
			);
			counted.set(text, customers + (counted.get(text) ?? 0));
		}
		const expected = new Map<string, number>();
		for (const cells of byCustomer.values()) {
			const text = written([...cells].map(([key, [n, repeated]]) => [key, n, repeated]));
			expected.set(text, 1 + (expected.get(text) ?? 0));
		}
		expect(expected.size).toBeGreaterThan(20);
		expect(counted).toEqual(expected);
	});

	test('the excess of over-served contacts is added up', async () => {
		const n = placed.filter(({ kind }) => kind === 'over-service').length;
		expect(n).toBeGreaterThan(5);
		const total = await readOverServedTotal(store, site.siteId, period);
		expect(total).toEqual({ overServed: n, displaced: 2.5 * n });
		const before = { from: FIRST - 100, until: FIRST };
		expect(await readOverServedTotal(store, site.siteId, before)).toEqual({
			...{ overServed: 0, displaced: 0 }
		});
	});

	test('who was asked and who answered is that of a plain count', async () => {
		const { cells, customers } = await readAnswerCells(store, site.siteId, period);
		const asked = placed.filter(
			({ contact, isRated }) =>
				contact.answered &&
				contact.exceptionReason === null &&
				(contact.surveyInvited !== false || isRated)
		);
		const sum = (of: 'invited' | 'answers' | 'ratings', weekday: number) =>
			cells.filter((cell) => cell.weekday === weekday).reduce((all, cell) => all + cell[of], 0);
		for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
			const own = asked.filter(({ day }) => weekdayOf(day) === weekday);
			const rated = own.filter(({ isRated }) => isRated);
			expect(sum('invited', weekday)).toBe(own.length);
			expect(sum('answers', weekday)).toBe(rated.length);
			expect(sum('ratings', weekday)).toBe(rated.reduce((all, { csat }) => all + csat, 0));
		}
		const thirds = [1, 2, 3].map((third) =>
			cells.filter((cell) => cell.third === third).reduce((all, { invited }) => all + invited, 0)
		);
		expect(Math.max(...thirds) - Math.min(...thirds)).toBeLessThanOrEqual(8);
		const keys = new Set(asked.flatMap(({ contact }) => contact.customerKey ?? []));
		const heard = new Set(
			asked.filter(({ isRated }) => isRated).flatMap(({ contact }) => contact.customerKey ?? [])
		);
		expect(customers).toEqual({ asked: keys.size, silent: keys.size - heard.size });
	});

	test('an empty site has nothing of it', async () => {
		const { siteId } = (await createSite(store, 'y', defaultSettings('Y', ZONE), new Date(0)))!;
		expect(await readRepeatPatterns(store, siteId, period, REPEAT_DAYS)).toEqual([]);
		expect(await readAnswerCells(store, siteId, period)).toEqual({
			...{ cells: [], customers: { asked: 0, silent: 0 } }
		});
	});
});
