import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sizeIn = (line: string | undefined) => line?.match(/--max-semi-space-size=(\d+)/)?.[1];

describe('the size of the young generation', () => {
	it('is measured as it is served and commanded', () => {
		const { scripts } = JSON.parse(text('package.json')) as { scripts: { start: string } };
		const command = sizeIn(text('bin/evenkeel.js').split('\n')[0]);
		expect(command).toBe('32');
		expect(sizeIn(scripts.start)).toBe(command);
		expect(sizeIn(text('scripts/run-ts.js'))).toBe(command);
	});
});
