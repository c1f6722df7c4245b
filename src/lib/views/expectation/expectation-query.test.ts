import { describe, expect, it } from 'vitest';
import { chosenDrifts, expectationHref, readExpectationQuery } from './expectation-query';

const period = { from: 20_000, until: 20_056 };
const read = (search: string) => readExpectationQuery(new URLSearchParams(search), period);

describe('what the expectation screen is narrowed to', () => {
	it('is the newest period of all work, unless the address says otherwise', () => {
		expect(read('')).toEqual({ of: { from: 20_000 }, narrowed: false });
		expect(read('queue=Billing&weekday=6,7&load=peak')).toMatchObject({
			of: { from: 20_000, queue: 'Billing', weekdays: [6, 7], load: 'peak' },
			narrowed: true
		});
		expect(read('from=all')).toEqual({ of: { always: true }, narrowed: true });
	});

	it('leaves out what is no condition of work, people or days', () => {
		expect(read('kind=struggle&score=1&rated=yes&tagged=no&customer=x&batch=4')).toEqual({
			of: { from: 20_000 },
			narrowed: false
		});
	});

	it('has an address', () => {
		expect(expectationHref({})).toBe('/expectation');
		expect(expectationHref({ queue: 'A & B', from: 20_000 })).toBe(
			'/expectation?from=2024-10-04&queue=A+%26+B'
		);
	});
});

describe('the kinds of work asked for', () => {
	const drifts = [
		{ queue: 'a', topic: 'x', channel: 'voice' },
		{ queue: 'a', topic: null, channel: 'chat' },
		{ queue: null, topic: 'x', channel: 'voice' }
	] as const;
	it('are those of the queue, the topic and the channel together', () => {
		expect(chosenDrifts(drifts, {})).toHaveLength(3);
		expect(chosenDrifts(drifts, { queue: 'a' })).toHaveLength(2);
		expect(chosenDrifts(drifts, { topic: 'x', channel: 'voice' })).toHaveLength(2);
		expect(chosenDrifts(drifts, { queue: 'a', channel: 'email' })).toEqual([]);
	});
});
