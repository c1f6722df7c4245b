import { describe, expect, it } from 'vitest';
import { workBeside } from './work-beside';

const bar = (topic: number, at: number, n: number) => ({ queue: 1, topic, channel: 0, bar: at, n });

describe('the work of an agent beside that of others', () => {
	it('takes the agent out of everybody, and leaves out work that is not the agent’s', () => {
		const all = [bar(1, 51, 1), bar(1, 52, 5), bar(2, 50, 9)];
		expect(workBeside(all, [bar(1, 51, 1), bar(1, 52, 2)])).toEqual([
			{ ...bar(1, 52, 3), own: false },
			{ ...bar(1, 51, 1), own: true },
			{ ...bar(1, 52, 2), own: true }
		]);
	});
	it('never counts fewer than nobody where the agent has newer contacts', () => {
		expect(workBeside([bar(1, 51, 1)], [bar(1, 51, 3)])).toEqual([{ ...bar(1, 51, 3), own: true }]);
		expect(workBeside([bar(1, 51, 1)], [])).toEqual([]);
	});
});
