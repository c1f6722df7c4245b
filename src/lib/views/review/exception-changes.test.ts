import { describe, expect, it } from 'vitest';
import { exceptionChanges, exceptionsOf } from './exception-changes';

const flag = (flagId: string, kind = 'swing') => ({ flagId, kind, sentence: `Of ${flagId}.` });
const reviewed = (...flags: ReturnType<typeof flag>[]) => ({
	...{ flags, improvements: null, window: { from: 1, until: 57 } }
});
const ids = (flags: readonly { flagId: string }[] | undefined) => flags?.map((one) => one.flagId);

describe('exceptionChanges', () => {
	it('tells what is new from what is still there and what recovered', () => {
		const before = reviewed(flag('gone'), flag('stays', 'agent-drift'));
		const changes = exceptionChanges(reviewed(flag('comes'), flag('stays', 'agent-drift')), before);
		expect(ids(changes?.fresh)).toEqual(['comes']);
		expect(ids(changes?.still)).toEqual(['stays']);
		expect(ids(changes?.recovered)).toEqual(['gone']);
	});

	it('calls only what can hold or be over recovered: what happened once is merely past', () => {
		const before = reviewed(flag('file', 'data-quality'), flag('again', 'repeat-failure'));
		expect(exceptionChanges(reviewed(), before)?.recovered).toEqual([]);
	});

	it('does not say where one of the weeks does not know what stood out in it', () => {
		const known = reviewed(flag('a'));
		expect(exceptionChanges(known, null)).toBeNull();
		expect(exceptionChanges({ ...known, window: null }, known)).toBeNull();
		expect(exceptionChanges(known, { ...known, window: null })).toBeNull();
	});

	it('leaves steps out where they stand by themselves', () => {
		const flags = [flag('a'), flag('step', 'improvement-fading')];
		expect(ids(exceptionsOf({ flags, improvements: [] }))).toEqual(['a']);
		expect(ids(exceptionsOf({ flags, improvements: null }))).toEqual(['a', 'step']);
	});
});
