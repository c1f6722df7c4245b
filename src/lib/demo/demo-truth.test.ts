import { beforeAll, describe, expect, it } from 'vitest';
import { isWeekend } from '$lib/domain/local-time';
import { contrast } from './contrast';
import { demoCentre } from './demo-centre';
import { plannedHistory } from './demo-contacts';
import { type DemoTruth, demoTruth } from './demo-truth';
import { BILLING, CARE, DEMO_TOPICS, ORDERS, TECHNICAL } from './kinds-of-work';
import type { PlannedContact } from './planned-contact';
import { STORY } from './story';

const centre = demoCentre(7, Date.parse('2026-07-14T13:20:00Z'));
let truth: DemoTruth;
/** Scores of ordinary contacts within sixty days after their customer was over-served. */
const spoilt: number[] = [];
const served: (Pick<
	PlannedContact,
	'agent' | 'day' | 'minute' | 'queue' | 'topic' | 'customer' | 'survey'
> & { ago: number; ln: number })[] = [];

beforeAll(() => {
	truth = demoTruth(centre);
	const spoiltUntil = new Map<number, number>();
	for (const day of plannedHistory(centre)) {
		for (const one of day) {
			const { startedAt } = one.contact;
			if (one.kind === 'over-service') spoiltUntil.set(one.customer, startedAt + 60 * 86_400_000);
			if (one.agent < 0 || one.kind !== 'ordinary') continue;
			if (one.survey && startedAt < (spoiltUntil.get(one.customer) ?? 0)) {
				spoilt.push(one.survey.csat!);
			}
			const typical = DEMO_TOPICS[one.topic]!.median;
			const ln = Math.log(one.contact.handleMs! / 1000 / typical);
			const { agent, day: date, minute, queue, topic, customer, survey } = one;
			const ago = centre.lastDay - date;
			served.push({ agent, day: date, minute, queue, topic, customer, survey, ago, ln });
		}
	}
}, 60_000);

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
type Served = (typeof served)[number];
const handle = (which: (one: Served) => boolean) => mean(served.filter(which).map(({ ln }) => ln));
const csat = (which: (one: Served) => boolean) =>
	mean(served.filter((one) => one.survey && which(one)).map(({ survey }) => survey!.csat!));
const part = (one: Served) => centre.agents[one.agent]!.part;
const evening = (one: Served) => one.minute >= 1020;
const weekend = (one: Served) => isWeekend(one.day, centre.settings);

describe('what the story plants shows in plain means of many contacts', () => {
	it('orders take longer in the evening, with the same agent and topic; other queues do not', () => {
		const eveningOf = (queue: number) =>
			contrast(
				served
					.filter((o) => o.queue === queue && part(o) === 'none')
					.map((o) => ({
						inLevel: evening(o),
						stratum: `${o.agent}/${o.topic}/${weekend(o)}`,
						value: o.ln
					}))
			);
		expect(eveningOf(ORDERS)).toBeGreaterThan(STORY.evening.handle - 0.04);
		expect(eveningOf(ORDERS)).toBeLessThan(STORY.evening.handle + 0.04);
		expect(Math.abs(eveningOf(BILLING)!)).toBeLessThan(0.05);
		expect(Math.abs(eveningOf(TECHNICAL)!)).toBeLessThan(0.05);
	});
	it('technical support is rated lower at the weekend, topic by topic', () => {
		for (const name of ['No connection', 'Router set-up']) {
			const topic = DEMO_TOPICS.findIndex((t) => t.name === name);
			const found =
				csat((o) => o.topic === topic && weekend(o)) -
				csat((o) => o.topic === topic && !weekend(o));
			expect(found, name).toBeGreaterThan(-1.05);
			expect(found, name).toBeLessThan(-0.5);
		}
	});
	it('newcomers are slower and rated lower in the last eight weeks', () => {
		const recent = (o: Served) => o.ago < 56;
		const fresh = (o: Served) => recent(o) && part(o) === 'newcomer';
		const others = (o: Served) => recent(o) && part(o) === 'none';
		expect(handle(fresh) - handle(others)).toBeGreaterThan(0.2);
		expect(handle(fresh) - handle(others)).toBeLessThan(0.42);
		expect(csat(fresh) - csat(others)).toBeLessThan(-0.3);
	});
	it('care improves and keeps it, billing improves and loses it', () => {
		const at = (queue: number, from: number, until: number) => (o: Served) =>
			o.queue === queue && o.ago > from && o.ago <= until && part(o) === 'none';
		const { held, fading } = STORY;
		const before = handle(at(CARE, held.daysAgo, held.daysAgo + 120));
		expect(handle(at(CARE, 28, held.daysAgo)) - before).toBeCloseTo(held.handle, 1);
		const start = handle(at(BILLING, fading.daysAgo, fading.daysAgo + 60));
		const early = handle(at(BILLING, fading.daysAgo - 14, fading.daysAgo)) - start;
		const late = handle(at(BILLING, -1, 21)) - start;
		expect(early).toBeLessThan(-0.1);
		expect(late).toBeGreaterThan(-0.06);
	});
	it('customers of the agent in decline become less satisfied', () => {
		const his = (from: number, until: number) => (o: Served) =>
			part(o) === 'declining' && o.ago > from && o.ago <= until;
		expect(csat(his(-1, 49)) - csat(his(98, 548))).toBeLessThan(-0.6);
	});
	it('unsteady agents have days unlike one another', () => {
		const spread = (who: string) => {
			const days = new Map<string, number[]>();
			for (const o of served) {
				if (part(o) !== who) continue;
				const key = `${o.agent}/${o.day}`;
				days.set(key, [...(days.get(key) ?? []), o.ln]);
			}
			const means = [...days.values()].filter((list) => list.length >= 8).map(mean);
			const centreOf = mean(means);
			return Math.sqrt(mean(means.map((m) => (m - centreOf) ** 2)));
		};
		expect(spread('unsteady')).toBeGreaterThan(1.3 * spread('none'));
	});
	it('customers once over-served are harder to please for sixty days', () => {
		expect(spoilt.length).toBeGreaterThan(80);
		expect(mean(spoilt) - csat(() => true)).toBeLessThan(-0.2);
	});
});

describe('the truth of the demo centre', () => {
	it('counts three over-served contacts in a thousand, half of them from two agents', () => {
		const over = truth.contacts['over-service'];
		expect(over.length / served.length).toBeGreaterThan(0.0026);
		expect(over.length / served.length).toBeLessThan(0.0034);
		expect(truth.agents.filter(({ kind }) => kind === 'agent-over-service')).toHaveLength(2);
	});
	it('names the planted swings, with sizes that matter', () => {
		const planted = truth.swings.filter(({ standing }) => standing === 'planted');
		const name = (s: (typeof planted)[number]) => `${s.scope} ${s.metric} ${s.level}`;
		expect(planted.map(name).sort()).toEqual([
			'queue:Orders handle-time Evening',
			'queue:Technical support csat weekend',
			'site csat under 180 days',
			'site handle-time under 180 days'
		]);
		for (const { metric, effect } of planted) {
			expect(Math.abs(effect)).toBeGreaterThan(metric === 'csat' ? 0.3 : 0.12);
		}
	});
	it('implies nothing for dimensions that the story does not touch', () => {
		const levels = new Set(truth.swings.map(({ dimension }) => dimension));
		expect([...levels].sort()).toEqual(['seniority', 'shift', 'weekend']);
	});
	it('plants a declining agent, two unsteady ones and three steps', () => {
		const kinds = truth.agents.filter((a) => a.standing === 'planted').map((a) => a.kind);
		expect(kinds.filter((kind) => kind === 'agent-drift')).toHaveLength(1);
		expect(kinds.filter((kind) => kind === 'agent-inconsistent')).toHaveLength(2);
		expect(truth.improvements.map(({ outcome }) => outcome)).toEqual(['held', 'held', 'fading']);
	});
});
