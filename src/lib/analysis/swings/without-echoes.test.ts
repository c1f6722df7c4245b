import { describe, expect, it } from 'vitest';
import type { NotEnough } from '$lib/domain/window';
import { openTest } from './open-test';
import type { Retest } from './retest-without';
import type { SwingTest } from './swing-test';
import { tEstimate } from './t-estimate';
import { withoutEchoes, type Decided } from './without-echoes';

const totals = {
	inLevel: 500,
	inRest: 900,
	rawDifference: 0.1,
	invitedInLevel: 0,
	invitedInRest: 0
};

function swing(level: string, beta: number, se: number, more: Partial<SwingTest> = {}): Decided {
	const test = openTest({ kind: 'site' }, 'handle-time', 'shift', level, totals);
	return {
		test: { ...test, estimate: tEstimate(beta, se, 30), shared: true, ...more },
		verdict: { verdict: 'swing', reason: null }
	};
}

type Answers = Record<string, Retest | NotEnough>;

function verdicts(decided: readonly Decided[], answers: Answers) {
	const asked: string[] = [];
	const retest = (test: SwingTest, without: readonly string[]) => {
		const question = `${test.level} without ${without.join(', ')}`;
		asked.push(question);
		return answers[question] ?? { beta: test.estimate?.beta ?? 0, p: 0.001 };
	};
	const after = withoutEchoes(decided, retest, () => 0.05);
	return { asked, after, kept: after.filter((d) => d.verdict.verdict === 'swing') };
}

const evening = swing('Evening', 0.25, 0.02);
const afternoon = swing('Afternoon', -0.12, 0.02);
const morning = swing('Morning', -0.08, 0.02);

describe('withoutEchoes', () => {
	it('lets the strongest stand and asks the others without it, the strongest first', () => {
		const { asked, kept } = verdicts([morning, evening, afternoon], {
			'Afternoon without Evening': { beta: 0.01, p: 0.6 },
			'Morning without Evening': { beta: -0.01, p: 0.6 }
		});
		expect(asked).toEqual(['Afternoon without Evening', 'Morning without Evening']);
		expect(kept).toEqual([evening]);
	});

	it('keeps what holds, and leaves that out too for the next', () => {
		const { asked, kept, after } = verdicts([evening, afternoon, morning], {
			'Afternoon without Evening': { beta: -0.1, p: 0.001 },
			'Morning without Evening, Afternoon': { notEnough: 'There is no rest.' }
		});
		expect(asked).toEqual(['Afternoon without Evening', 'Morning without Evening, Afternoon']);
		expect(kept).toEqual([evening, afternoon]);
		expect(after[2]!.verdict).toMatchObject({
			verdict: 'not-enough-evidence',
			reason: expect.stringContaining('Evening and Afternoon') as string
		});
	});

	it.each<[string, Retest]>([
		['not sure', { beta: -0.12, p: 0.05 }],
		['in the other direction', { beta: 0.12, p: 0.001 }],
		['too small to matter', { beta: -0.049, p: 0.001 }]
	])('takes back what is then %s', (_, answer) => {
		const { kept } = verdicts([evening, afternoon], { 'Afternoon without Evening': answer });
		expect(kept).toEqual([evening]);
	});

	it('asks nothing across scopes, metrics and dimensions, nor of what is no swing', () => {
		const others = [
			swing('Evening', 0.3, 0.02, { metric: 'csat' }),
			swing('Evening', 0.3, 0.02, { scope: { kind: 'queue', queue: 2 } }),
			swing('weekend', 0.3, 0.02, { dimension: 'weekend' }),
			{ ...afternoon, verdict: { verdict: 'stable' as const, reason: null } }
		];
		const { asked, after } = verdicts([evening, ...others], {});
		expect(asked).toEqual([]);
		expect(after).toEqual([evening, ...others]);
	});

	it('gives back nothing for nothing', () => {
		expect(verdicts([], {}).after).toEqual([]);
	});
});
