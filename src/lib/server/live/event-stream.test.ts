import { expect, test } from 'vitest';
import { ChangeHub } from './change-hub';
import { eventStream } from './event-stream';

const open = (hub: ChangeHub, mayListen?: () => Promise<boolean>) => {
	const { signal } = new AbortController();
	return eventStream(hub, 1, null, signal, signal, mayListen).text();
};

test('whoever may listen no more is told of the change, and the stream ends', async () => {
	const hub = new ChangeHub('a');
	let may = true;
	const heard = open(hub, async () => may);
	hub.publish(1, ['metrics']);
	await Promise.resolve();
	expect(hub.listeners).toBe(1);
	may = false;
	hub.publish(2, ['metrics']);
	expect(hub.listeners).toBe(1);
	hub.publish(1, ['metrics']);
	expect((await heard).match(/^id: .*$/gm)).toEqual(['id: a-1', 'id: a-3']);
	expect(hub.listeners).toBe(0);
});

test('a question that fails ends nothing: it is asked again with the next change', async () => {
	const hub = new ChangeHub('a');
	const answers = [() => Promise.reject(new Error('busy')), () => Promise.resolve(false)];
	const heard = open(hub, () => answers.shift()!());
	hub.publish(1, ['metrics']);
	await Promise.resolve();
	expect(hub.listeners).toBe(1);
	hub.publish(1, ['metrics']);
	expect((await heard).match(/^id: /gm)).toHaveLength(2);
});
