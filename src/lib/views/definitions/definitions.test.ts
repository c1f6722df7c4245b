import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/iso-date';
import { definedNow, definedOn, type Definition } from './definition';
import { DEFINITIONS } from './definitions';
import { findDefinition } from './find-definition';
import { printedDefinitions } from './printed-definitions';

const changed: Definition = {
	...{ id: 'x', word: 'X', alsoCalled: [] },
	versions: [
		{ version: 2, since: '2027-02-01', means: 'new' },
		{ version: 1, since: '2026-11-22', means: 'old' }
	]
};

describe('a definition', () => {
	it('means what its newest version says, and on a day what it said then', () => {
		expect(definedNow(changed)).toEqual({
			...{ id: 'x', word: 'X', version: 2, since: '2027-02-01', means: 'new' }
		});
		expect(definedOn(changed, '2027-02-01').means).toBe('new');
		expect(definedOn(changed, '2027-01-31').means).toBe('old');
		expect(definedOn(changed, '2020-01-01').means).toBe('old');
	});
});

describe('the registry', () => {
	it('has every word and address once', () => {
		const ids = DEFINITIONS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const words = DEFINITIONS.flatMap(({ word, alsoCalled }) => [word, ...alsoCalled]);
		expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
	});

	it('numbers versions down to one, each with its own text and an earlier day', () => {
		for (const { versions } of DEFINITIONS) {
			expect(versions.map(({ version }) => version)).toEqual(
				versions.map((_, i) => versions.length - i)
			);
			for (const { since, means } of versions) {
				expect(dayNumber(since)).not.toBeNull();
				expect(means).toMatch(/^[A-Z].*\.$/);
			}
			const days = versions.map(({ since }) => since);
			expect(days).toEqual([...days].sort().reverse());
		}
	});
});

describe('findDefinition', () => {
	it('finds a word under each name that screens give it', () => {
		expect(findDefinition('Room for others used up')?.id).toBe('room');
		expect(findDefinition('p, adjusted for 56 tests')?.id).toBe('p-adjusted');
		expect(findDefinition('handle time')?.id).toBe('handle-time');
		expect(findDefinition('Queue')).toBeNull();
	});
});

describe('printedDefinitions', () => {
	it('are those of a review, with their versions', () => {
		const printed = printedDefinitions(Date.UTC(2026, 10, 23));
		expect(printed.map(({ word }) => word)).toEqual([
			...['Handle time', 'Typical', 'Satisfaction', 'Over-served', 'Room used up', 'Swing'],
			...['Effect of an action', 'Range of the weeks before']
		]);
		expect(printed[0]).toMatchObject({ version: 1, since: '2026-11-22' });
	});
});
