import { describe, expect, it } from 'vitest';
import { mappingSchema, type FieldName } from '../map/mapping';
import { proposeReader } from './propose-reader';

const propose = (field: FieldName, ...values: string[]) =>
	proposeReader(
		field,
		'Column',
		['Column'],
		values.map((value) => [value])
	);

describe('a column that a person chose for a field', () => {
	it('gets the format of its values', () => {
		expect(propose('promisedBy', '25.03.2026 10:00')?.reader).toMatchObject({ order: 'dmy' });
		expect(propose('startedAt', '1790000000')?.reader).toMatchObject({ order: 'epoch-s' });
		expect(propose('hiredOn', '45001')?.reader).toMatchObject({ read: 'date', order: 'excel' });
		expect(propose('wait', '00:02:10')?.reader).toMatchObject({ unit: 'clock' });
		expect(propose('resolved', 'Yes', 'no')?.reader).toMatchObject({ read: 'flag' });
		expect(propose('team', 'North')?.reader).toEqual({ read: 'text', column: 'Column' });
	});

	it('gets none where its values are something else', () => {
		for (const [field, value] of [
			...([
				['startedAt', 'soon'],
				['handle', 'long'],
				['csat', 'great']
			] as const),
			...([
				['resolved', 'perhaps'],
				['effort', 'much'],
				['hiredOn', '1790000000000']
			] as const)
		])
			expect(propose(field, value), field).toBeNull();
	});

	it('is asked about thousands or fractions, with the same values read both ways', () => {
		const question = propose('handle', '1,234', '300')?.question;
		expect(question?.readings.map(({ samples }) => samples[0])).toEqual([
			{ text: '1,234', read: '0:20:34' },
			{ text: '1,234', read: '0:00:01' },
			{ text: '1,234', read: '20:34:00' },
			{ text: '1,234', read: '0:01:14' }
		]);
	});

	it('is asked what many zeros mean on a scale that has them, and not on one that begins at 1', () => {
		const zeros = [...Array<string>(6).fill('0'), '7', '9', '10', '8'];
		expect(propose('csat', ...zeros)?.question).toMatchObject({ about: 'zero' });
		expect(propose('recommend', ...zeros)?.question).toMatchObject({ about: 'zero' });
		expect(propose('csat', '0', '7', '9', '10', '8', '9')?.question).toBeNull();
		const effort = propose('effort', '0', '3', '7');
		expect(effort).toMatchObject({ reader: { zeroMeansMissing: true }, question: null });
	});

	it('always gets a reader that a mapping takes', () => {
		for (const field of Object.keys(mappingSchema.shape.fields.shape) as FieldName[]) {
			for (const value of ['1', '2026-11-01', 'x', '0,5', 'yes', '12:30', '']) {
				const found = propose(field, value, '0');
				for (const { reader } of [...(found ? [found] : []), ...(found?.question?.readings ?? [])])
					expect(
						mappingSchema.safeParse({ what: 'contacts', fields: { [field]: reader } }).success,
						`${field} ${value}`
					).toBe(true);
			}
		}
	});
});
