import { describe, expect, it } from 'vitest';
import { toLookAt } from './to-look-at';

const calls = { text: '40 of 1,204 calls under 10 s', sentence: 'Short calls.', href: '/calls' };
const flag = (metric: string, verdict: string | null = null) => ({
	...{
		flagId: `agent-outlier:a 3:${metric}`,
		kind: 'agent-outlier',
		sentence: `Flag on ${metric}.`,
		status: 'open'
	},
	...{ verdict, evidence: { metric } }
});

describe('what to look at with an agent', () => {
	it('says short calls once, with the flag and with the calls', () => {
		expect(toLookAt([flag('csat', 'justified'), flag('short-calls')], null, calls)).toEqual([
			{
				sentence: 'Flag on csat.',
				flag: { href: '/flags?flag=agent-outlier%3Aa%203%3Acsat', state: 'Justified exception' },
				behind: null
			},
			{
				sentence: 'Flag on short-calls.',
				flag: { href: '/flags?flag=agent-outlier%3Aa%203%3Ashort-calls', state: 'open' },
				behind: { href: '/calls', text: 'the calls' }
			}
		]);
	});
	it('says them without a flag, too, after a decline', () => {
		expect(toLookAt([], 'Declined.', calls).map(({ sentence }) => sentence)).toEqual([
			'Declined.',
			'Short calls.'
		]);
	});
	it('is empty where nothing was found', () => {
		expect(toLookAt([], null, null)).toEqual([]);
	});
});
