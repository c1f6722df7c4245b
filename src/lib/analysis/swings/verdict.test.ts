import { describe, expect, it } from 'vitest';
import { openTest } from './open-test';
import { sideTotals } from './side-totals';
import { tEstimate } from './t-estimate';
import { decide } from './verdict';

const empty = sideTotals(new Int32Array(0), {
	n: new Float64Array(0),
	raw: new Float64Array(0),
	invited: new Float64Array(0)
});
const open = openTest({ kind: 'site' }, 'handle-time', 'shift', 'Evening', empty);
const test = (beta: number, se: number, shared: boolean | null) => ({
	...open,
	estimate: tEstimate(beta, se, 30),
	shared,
	drivenBy: shared === false ? [4, 7] : []
});
const sure = { p: 0.01, cautious: 0.02 };

describe('verdict', () => {
	it.each([
		['sure, large and shared', test(0.1, 0.02, true), sure, 'swing'],
		['the same downwards', test(-0.1, 0.02, true), sure, 'swing'],
		['exactly large enough', test(0.05, 0.01, true), sure, 'swing'],
		['sure and large, of a few', test(0.1, 0.02, false), sure, 'driven-by-few'],
		[
			'sure and shared, too small, still open',
			test(0.045, 0.01, true),
			sure,
			'not-enough-evidence'
		],
		['sure and shared, small beyond doubt', test(0.02, 0.005, true), sure, 'stable'],
		[
			'sure until days are counted',
			test(0.1, 0.02, true),
			{ p: 0.01, cautious: 0.2 },
			'not-enough-evidence'
		],
		['large by chance', test(0.1, 0.08, null), { p: 0.4, cautious: 0.4 }, 'not-enough-evidence'],
		['small beyond doubt', test(0.001, 0.01, null), { p: 0.9, cautious: 0.9 }, 'stable'],
		['small with doubt', test(0.001, 0.1, null), { p: 0.9, cautious: 0.9 }, 'not-enough-evidence'],
		[
			'not of the family',
			{ ...test(0.1, 0.02, true), tooFew: 'Four weeks.' },
			null,
			'not-enough-evidence'
		],
		['without an estimate', open, null, 'not-enough-evidence']
	])('%s', (_, row, q, verdict) => {
		const decided = decide(row, q, 0.05, 0.1);
		expect(decided.verdict).toBe(verdict);
		expect(decided.reason === null).toBe(verdict === 'swing' || verdict === 'stable');
	});

	it('gives the reason why a test is not of the family', () => {
		const row = { ...test(0.1, 0.02, true), tooFew: 'Four weeks.' };
		expect(decide(row, null, 0.05, 0.1).reason).toBe('Four weeks.');
	});
});
