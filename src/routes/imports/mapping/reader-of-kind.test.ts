import { describe, expect, it } from 'vitest';
import { mappingSchema } from '$lib/server/ingest/map/mapping';
import { fieldWords } from '$lib/views/import/field-words';
import { firstColumn, listOf, readerOfKind, withColumn } from './reader-of-kind';

describe('the fields of the screen', () => {
	it('are exactly those of a mapping, each with a reader that the mapping takes', () => {
		for (const { field, kind, of } of fieldWords()) {
			const reader = readerOfKind(kind, 'column');
			const mapping = { what: of[0], fields: { [field]: reader } };
			expect(mappingSchema.safeParse(mapping).success, field).toBe(true);
			expect(firstColumn(reader), field).toBe('column');
		}
		const all = Object.keys(mappingSchema.shape.fields.shape);
		expect(
			fieldWords()
				.map(({ field }) => field)
				.sort()
		).toEqual(all.sort());
	});

	it('keep how they are read when another column is chosen', () => {
		const duration = { read: 'duration', columns: ['a', 'b'], unit: 'ms' } as const;
		expect(withColumn({ ...duration, columns: ['a', 'b'] }, 'c')).toEqual({
			...duration,
			columns: ['c', 'b']
		});
		expect(withColumn({ ...duration, columns: ['a', 'b'] }, 'b')).toHaveProperty('columns', ['b']);
		expect(withColumn({ read: 'time', column: 'a', order: 'dmy' }, 'b')).toEqual({
			...{ read: 'time', column: 'b', order: 'dmy' }
		});
	});
});

it('reads words between commas', () => {
	expect(listOf(' yes, y ,,1')).toEqual(['yes', 'y', '1']);
	expect(listOf('')).toEqual([]);
});
