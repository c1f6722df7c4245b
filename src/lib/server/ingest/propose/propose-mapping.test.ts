import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mappingSchema } from '../map/mapping';
import { FIELD_SYNONYMS } from './field-synonyms';
import { proposeMapping } from './propose-mapping';
import { settleMapping } from './settle-mapping';

const propose = (header: string[], ...rows: string[][]) =>
	proposeMapping({
		header,
		sample: { cells: rows, lines: rows.map((_, i) => i + 2), rejects: [] }
	});

it('finds the start by its values where its name says nothing', () => {
	const { mapping, missing } = propose(
		['Ref', 'Day', 'Moment', 'Seconds on the line'],
		['a1', '2026-11-02', '25.11.2026 10:00', '120'],
		['a2', '2026-11-03', '26.11.2026 11:30', '95']
	);
	expect(mapping.what).toBe('contacts');
	expect(mapping.fields.startedAt).toEqual({ read: 'time', column: 'Moment', order: 'dmy' });
	expect(mapping.fields.contactId).toEqual({ read: 'text', column: 'Ref' });
	expect(missing).toEqual([]);
});

it('takes no numbers for a start, and says what is missing', () => {
	const { mapping, missing } = propose(['Call ID', 'Amount'], ['1', '46348'], ['2', '46350']);
	expect(mapping.fields.startedAt).toBeUndefined();
	expect(missing).toEqual(['startedAt']);
});

it('takes ratings with ids and nothing else for answers to surveys', () => {
	expect(propose(['Case ID', 'Rating'], ['1', '5']).mapping.what).toBe('surveys');
	expect(
		propose(['Case ID', 'Opened at', 'Rating'], ['1', '2026-11-02 10:00', '5']).mapping.what
	).toBe('contacts');
});

it('reads units in brackets as units, not as part of the name', () => {
	const header = ['Case ID', 'Opened at', 'Took (s)', 'Wait (mm:ss)'];
	const { mapping } = propose(header, ['1', '2026-11-02 10:00', '120', '1:05']);
	expect(mapping.fields.handle).toMatchObject({ columns: ['Took (s)'], unit: 's' });
	expect(mapping.fields.wait).toMatchObject({ columns: ['Wait (mm:ss)'], unit: 'clock' });
});

it('makes a mapping that can be settled and kept of any header and any cells', async () => {
	const name = fc.oneof(
		fc.constantFrom(...FIELD_SYNONYMS.flatMap(([, names]) => names)),
		fc.string({ maxLength: 8 })
	);
	const cell = fc.oneof(
		fc.constantFrom('', '0', '5', '12:30', '3/4/2026', '2026-11-02 10:00', '1,5', 'yes', '-'),
		fc.string({ maxLength: 12 })
	);
	const header = fc.uniqueArray(name, { minLength: 1, maxLength: 8 });
	await fc.assert(
		fc.asyncProperty(header, fc.array(fc.array(cell, { maxLength: 9 })), async (names, rows) => {
			const sample = { cells: rows, lines: rows.map((_, i) => i + 2), rejects: [] };
			const { mapping, questions } = proposeMapping({ header: names, sample });
			const settled = await settleMapping(mapping, { header: names, sample }, questions, null);
			expect(Object.values(settled.mapping.fields)).not.toContain(undefined);
			expect(mappingSchema.safeParse(settled.mapping).success).toBe(true);
		}),
		{ numRuns: 300 }
	);
});
