import { describe, expect, it } from 'vitest';
import { FIRST_DAY, simulatedSeries } from '../../../../tests/support/simulated-series';
import { defaultSettings } from '$lib/domain/site';
import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import type { NotEnough } from '$lib/domain/window';
import { decliningAgents } from './declining-agents';
import { inconsistentAgents } from './inconsistent-agents';
import { tenureCurve } from './tenure-curve';
import { tenureMonths } from './tenure-months';

const settings = defaultSettings('Test', 'Europe/Riga');
function enough<T>(result: T[] | NotEnough): T[] {
	if ('notEnough' in result) throw new Error(result.notEnough);
	return result;
}

describe('inconsistentAgents', () => {
	const plan = { agents: 20, days: 56, contacts: 8 };
	const usualDays = (_: number, __: number, normal: () => number) => 0.08 * normal();
	const found = (seed: number, effect = usualDays) =>
		enough(
			inconsistentAgents(
				simulatedSeries({ ...plan, seed, effect }),
				'handle-time',
				settings,
				DEFAULT_THRESHOLDS
			)
		);

	it('finds nobody among agents whose days differ alike, time after time', () => {
		for (let seed = 1; seed <= 30; seed++)
			expect(found(seed).filter((a) => a.inconsistent)).toEqual([]);
	});

	it('finds the agent whose days differ far more', () => {
		const agents = found(1, (agent, day, normal) =>
			agent === 3 ? 0.4 * normal() : usualDays(agent, day, normal)
		);
		const flagged = agents.filter((a) => a.inconsistent);
		expect(flagged.map((a) => a.agent)).toEqual([4]);
		expect(flagged[0]!.low).toBeLessThan(0.4);
		expect(flagged[0]!.high).toBeGreaterThan(0.4);
	});

	it('does not take an agent who changes once for one who swings', () => {
		const agents = found(
			2,
			(agent, day, normal) => usualDays(agent, day, normal) + (agent === 3 && day >= 28 ? 0.5 : 0)
		);
		expect(agents.filter((a) => a.inconsistent)).toEqual([]);
	});

	it('gives a reason for too little', () => {
		const of = (more: object) =>
			inconsistentAgents(
				simulatedSeries({ ...plan, seed: 1, ...more }),
				'handle-time',
				settings,
				DEFAULT_THRESHOLDS
			);
		expect(of({ agents: 0 })).toHaveProperty('notEnough');
		expect(of({ agents: 2 })).toHaveProperty('notEnough');
		expect(of({ days: 14 })).toHaveProperty('notEnough');
		for (const agent of enough(of({ within: 0, between: 0 })))
			expect(agent).toMatchObject({ spread: 0, inconsistent: false });
	});
});

describe('decliningAgents', () => {
	const plan = { agents: 20, days: 182, contacts: 2, within: 1.1 };
	const declining = (seed: number, effect?: (agent: number, day: number) => number) =>
		enough(decliningAgents(simulatedSeries({ ...plan, seed, effect }), settings));

	it('keeps its budget of false alarms: at most one in 120 agent-years', () => {
		let alarms = 0;
		for (let seed = 1; seed <= 20; seed++)
			alarms += declining(seed).filter((a) => a.declining).length;
		expect(alarms).toBeLessThanOrEqual(1);
	});

	it('finds a lasting decline and says since when', () => {
		const agents = declining(1, (agent, day) => (agent === 5 && day >= 112 ? -0.8 : 0));
		const found = agents.filter((a) => a.declining);
		expect(found.map((a) => a.agent)).toEqual([6]);
		expect(Math.abs(found[0]!.since! - (FIRST_DAY + 112))).toBeLessThanOrEqual(14);
		expect(found[0]!.low!).toBeLessThan(-0.8);
		expect(found[0]!.high!).toBeGreaterThan(-0.9);
		expect(found[0]!.alarmedBy!).toBeGreaterThan(found[0]!.since!);
	});

	it('no longer reports a decline that has been made good', () => {
		const agents = declining(1, (agent, day) => (agent === 5 && day >= 84 && day < 112 ? -1 : 0));
		expect(agents.filter((a) => a.declining)).toEqual([]);
	});

	it('gives a reason for too little', () => {
		const of = (more: object) =>
			decliningAgents(simulatedSeries({ ...plan, seed: 1, ...more }), settings);
		expect(of({ agents: 0 })).toHaveProperty('notEnough');
		expect(of({ days: 70 })).toHaveProperty('notEnough');
		expect(of({ within: 0, between: 0 })).toHaveProperty('notEnough');
	});
});

describe('tenureCurve', () => {
	const plan = { seed: 3, agents: 60, days: 180, contacts: 6 };
	// A new agent every nine days; the later ones start inside the series.
	const hired = (agent: number) => (agent < 30 ? 9 * agent - 135 : -1500);
	const truth = (days: number) => 0.4 * Math.exp(-days / 120);
	const series = simulatedSeries({
		...plan,
		between: 0.05,
		effect: (agent, day) => truth(day - hired(agent))
	});
	const withHires = {
		...series,
		agents: series.agents.map((a, i) => ({ ...a, hiredDay: FIRST_DAY + hired(i) }))
	};

	it('follows the learning of new agents, with a band around the mean', () => {
		const curve = tenureCurve(enough(tenureMonths(withHires, 'handle-time', settings)));
		expect(curve.map((p) => p.month).slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect(curve[0]!.mean).toBeGreaterThan(curve[3]!.mean + 0.1);
		for (const point of curve) {
			const expected = truth(30.4 * (point.month + 0.5));
			expect(point.low).toBeLessThan(expected);
			expect(point.high).toBeGreaterThan(expected);
			expect(point.agents).toBeGreaterThanOrEqual(5);
		}
	});

	it('gives a reason without hire dates', () => {
		expect(tenureMonths(series, 'handle-time', settings)).toHaveProperty('notEnough');
	});
});
