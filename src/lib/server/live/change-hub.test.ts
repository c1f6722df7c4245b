import { describe, expect, it } from 'vitest';
import { ChangeHub, type Change } from './change-hub';

describe('the change hub', () => {
	it('tells every listener, until it leaves', () => {
		const hub = new ChangeHub('a');
		const heard: Change[] = [];
		const leave = hub.subscribe((change) => heard.push(change));
		hub.publish(1, ['metrics']);
		leave();
		hub.publish(1, ['flags']);
		expect(heard).toEqual([{ id: 'a-1', siteId: 1, what: ['metrics'] }]);
		expect(hub.listeners).toBe(0);
	});

	it('resumes after the id seen last, for the same site only', () => {
		const hub = new ChangeHub('a');
		hub.publish(1, ['metrics']);
		hub.publish(2, ['metrics']);
		hub.publish(1, ['flags']);
		expect(hub.missedSince(1, 'a-1').map((c) => c.id)).toEqual(['a-3']);
		expect(hub.missedSince(1, 'a-3')).toEqual([]);
	});

	it('says that everything changed for an id from before a restart or one long gone', () => {
		const hub = new ChangeHub('b');
		hub.publish(1, ['metrics']);
		expect(hub.missedSince(1, 'a-7')).toEqual([
			{ id: 'b-1', siteId: 1, what: ['flags', 'metrics', 'imports'] }
		]);
		for (let i = 0; i < 300; i++) hub.publish(1, ['metrics']);
		expect(hub.missedSince(1, 'b-2')).toHaveLength(1);
	});
});
