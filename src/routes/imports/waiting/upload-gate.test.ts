import { expect, test } from 'vitest';
import { enterUpload } from './upload-gate';

test('six files come in at the same time, the next one when one is done, however often that says so', () => {
	const inside = Array.from({ length: 6 }, enterUpload);
	expect(inside).not.toContain(null);
	expect(enterUpload()).toBeNull();
	inside[0]?.();
	inside[0]?.();
	const seventh = enterUpload();
	expect(seventh).not.toBeNull();
	expect(enterUpload()).toBeNull();
	for (const leave of [...inside, seventh]) leave?.();
});
