import { expect, test } from 'vitest';
import { IntakeGate } from './intake-gate';

const MOST = 24;

test('turns away who comes when all places are taken, and lets in who comes after somebody left', () => {
	const gate = new IntakeGate();
	const writing = Array.from({ length: MOST }, () => gate.enter());
	for (const one of writing) one.begin();
	const late = gate.enter();
	expect(() => late.begin()).toThrow('Too much is being written');
	writing[0]?.leave();
	late.begin();
	expect(gate.load.requests).toBe(MOST);
});

test('one who waits for its sender takes no place, and has it again when that comes', async () => {
	const gate = new IntakeGate();
	const slow = Array.from({ length: 2 * MOST }, () => {
		const one = gate.enter();
		one.begin();
		let come: (value: string) => void = () => undefined;
		const result = one.waiting(new Promise<string>((resolve) => (come = resolve)));
		return { one, come: () => come('line'), result };
	});
	expect(gate.load.requests).toBe(0);
	const other = gate.enter();
	other.begin();
	other.leave();
	for (const { come } of slow) come();
	expect(await Promise.all(slow.map(({ result }) => result))).toContain('line');
	expect(gate.load.requests).toBe(2 * MOST);
	for (const { one } of slow) one.leave();
	for (const { one } of slow) one.leave();
	expect(gate.load).toEqual({ requests: 0, bytes: 0 });
});

test('a place that was given up while its sender was waited for is not there again', async () => {
	const gate = new IntakeGate();
	const one = gate.enter();
	one.begin();
	one.hold(10);
	const given = one.waiting(Promise.reject(new Error('gone')));
	one.leave();
	await expect(given).rejects.toThrow('gone');
	expect(gate.load).toEqual({ requests: 0, bytes: 0 });
});
