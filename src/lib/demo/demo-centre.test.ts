import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import { agentUpdate } from './agents';
import { demoCentre } from './demo-centre';
import { DEMO_QUEUES } from './kinds-of-work';

const ENDS_AT = Date.parse('2026-07-14T13:20:00Z');

describe('the demo centre', () => {
	it.each([1, 2, 3])('has sixty agents with names of their own in five teams (seed %i)', (seed) => {
		const { agents, lastDay } = demoCentre(seed, ENDS_AT);
		expect(agents).toHaveLength(60);
		expect(new Set(agents.map(({ name }) => name)).size).toBe(60);
		expect(new Set(agents.map(({ agentId }) => agentId)).size).toBe(60);
		expect(new Set(agents.map(({ team }) => team)).size).toBe(5);
		const newcomers = agents.filter(({ hiredDay }) => lastDay - hiredDay < 180);
		expect(newcomers.length / 60).toBeGreaterThan(0.15);
		expect(newcomers.length / 60).toBeLessThan(0.25);
		expect(newcomers.every(({ part }) => part === 'newcomer')).toBe(true);
		for (const queue of DEMO_QUEUES.keys()) {
			expect(agents.filter((agent) => agent.queue === queue).length).toBeGreaterThanOrEqual(12);
		}
	});
	it('spreads the hidden traits as intended within newcomers and within the others', () => {
		const { agents } = demoCentre(5, ENDS_AT);
		for (const fresh of [true, false]) {
			const group = agents.filter(({ part }) => (part === 'newcomer') === fresh);
			const mean = group.reduce((sum, { handle }) => sum + handle, 0) / group.length;
			const square = group.reduce((sum, { handle }) => sum + handle ** 2, 0) / group.length;
			expect(mean).toBeCloseTo(0, 12);
			expect(Math.sqrt(square)).toBeCloseTo(0.16, 12);
		}
	});
	it('knows its last local day where that is another than in Greenwich', () => {
		const late = demoCentre(1, Date.parse('2026-07-14T21:30:00Z'));
		expect(late.lastDay).toBe(dayNumber('2026-07-15'));
		expect(late.lastDay - late.firstDay).toBe(547);
	});
	it('names an agent as a source would', () => {
		const agent = demoCentre(1, ENDS_AT).agents[0]!;
		const update = agentUpdate(agent);
		expect(update).toMatchObject({ agentId: 'HC101', agentName: agent.name, active: true });
		expect(dayNumber(update.hiredOn!)).toBe(agent.hiredDay);
	});
});
