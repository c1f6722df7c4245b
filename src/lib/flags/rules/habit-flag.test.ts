import { describe, expect, it } from 'vitest';
import type { SourceChange } from '$lib/analysis/source-habits/source-change';
import { dayNumber } from '$lib/domain/iso-date';
import { habitFlag } from './habit-flag';

const source = { source: 'file abc', name: 'files like calls.csv' };
const change: SourceChange = {
	...{ kind: 'silent', field: 'wrapSeconds', usual: 0.987, now: 0.004, until: null },
	...{ since: dayNumber('2026-11-06')!, lastSeen: dayNumber('2026-11-20')! },
	...{ contacts: 1234, batchId: 17 }
};
const sentence = (part: Partial<SourceChange>) =>
	habitFlag({ ...change, ...part }, source, 0).sentence;

describe('the flag of a source that changed a habit', () => {
	it('speaks of the data and of nobody', () => {
		expect(habitFlag(change, source, 5)).toMatchObject({
			...{ kind: 'data-quality', subjectType: 'data', subjectId: 'file abc', occurredAt: 5 },
			...{ flagId: 'data-quality:file abc:wrapSeconds:2026-11-06', agentId: 0, queueId: 0 },
			...{ severity: 2, fromDay: change.since, untilDay: change.lastSeen + 1 },
			evidence: {
				...{ change: 'silent', field: 'wrapSeconds', before: 0.987, now: 0.004, unit: 'share' },
				...{ since: '2026-11-06', until: null, contacts: 1234, batchId: '17', factor: null }
			}
		});
	});

	it('keeps its id where the first day has moved', () => {
		expect(habitFlag(change, source, 0, 'as before').flagId).toBe('as before');
	});

	it('says what changed, since when, in how many contacts, and how it was', () => {
		expect(sentence({})).toBe(
			'Since Fri 6 Nov 2026, the after-contact work is known in 0.4 % of the contacts in files like calls.csv (1,234 contacts); before, it was known in 99 %.'
		);
		expect(sentence({ kind: 'at-midnight', field: null, usual: 0, now: 1 })).toContain(
			'100 % of the contacts start at 00:00:00 in files like calls.csv (1,234 contacts); before, 0 % did.'
		);
		expect(sentence({ kind: 'wrap-capped', field: null, usual: 0.03, now: 0.98 })).toContain(
			'after-contact work is cut off at one length in 98 % of the contacts'
		);
		expect(sentence({ kind: 'unanswered', field: null, usual: 0.1, now: 0.9 })).toContain(
			'90 % of the contacts are unanswered'
		);
	});

	it('tells the unit of handle times, which spoils every number, as urgent', () => {
		const minutes = { kind: 'unit', field: null, usual: 181, now: 10_900 } as const;
		expect(sentence(minutes)).toContain(
			'handle times are about 60 times as long, as if their unit had changed: 10,900 s is typical'
		);
		expect(sentence({ ...minutes, now: 3.1 })).toContain('one part in 60 as long');
		expect(habitFlag({ ...change, ...minutes }, source, 0)).toMatchObject({
			severity: 3,
			evidence: { unit: 'seconds', factor: 60 }
		});
	});

	it('says when the habit came back', () => {
		const over = habitFlag({ ...change, until: dayNumber('2026-11-09') }, source, 0);
		expect(over.sentence).toMatch(/^From Fri 6 Nov 2026 until it came back on Mon 9 Nov 2026, /);
		expect(over.untilDay).toBe(dayNumber('2026-11-09'));
	});
});
