import { expect, it } from 'vitest';
import { secondsAScene } from './seconds-a-scene';

it('takes the time from the address where that makes sense', () => {
	expect(secondsAScene('30')).toBe(30);
	for (const asked of [null, '', 'abc', '1', '99999']) expect(secondsAScene(asked)).toBeNull();
});
