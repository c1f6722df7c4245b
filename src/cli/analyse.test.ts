import { describe, expect, it } from 'vitest';
import type { Analysis } from '$lib/server/commands/run-analyse';
import { analysisReport } from './analyse';

const stable = {
	...{ scope: 'site', metric: 'csat', dimension: 'shift', level: 'Evening', versus: 'rest' },
	...{ unit: 'points', effect: -0.01, ciLow: -0.05, ciHigh: 0.03, verdict: 'stable', reason: null },
	...{ standardError: 0.02, df: 30, p: 0.6, pAdjusted: 0.8, shared: null, agents: 40 },
	...{ contacts: 4000, tested: 12 }
};
const swing = { ...stable, effect: -0.3, ciLow: -0.4, ciHigh: -0.2, p: 0.0001, pAdjusted: 0.001 };
const analysis = {
	site: 'main',
	period: { from: '2026-09-28', to: '2026-11-23' },
	swings: [{ ...swing, verdict: 'swing', shared: true }, stable],
	consistency: [
		{ scope: 'site', metric: 'both', index: 57.72, reason: null },
		{ scope: 'site', metric: 'csat', index: null, reason: 'Not enough answers yet.' },
		{ scope: 'queue:Billing', metric: 'both', index: 61, reason: null }
	],
	flags: [{ kind: 'over-service', status: 'open', n: 41 }]
} as unknown as Analysis;

describe('analysisReport', () => {
	it('names the days, the index, the swings that matter and the flags', () => {
		const report = analysisReport(analysis);
		expect(report).toMatch(/2026-09-28 to 2026-11-23/);
		expect(report).toMatch(/both: 57\.7 of 100/);
		expect(report).toMatch(/csat: Not enough answers yet\./);
		expect(report).toMatch(/1 of 2 possible swings/);
		expect(report).toMatch(/41 {2}over-service, open/);
		expect(report.match(/^- /gm)).toHaveLength(1);
	});
	it('says so of an empty site', () => {
		expect(analysisReport({ ...analysis, period: null })).toMatch(/no contacts yet/);
	});
});
