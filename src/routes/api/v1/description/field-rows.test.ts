import { expect, it } from 'vitest';
import { z } from 'zod';
import { fieldRows } from './field-rows';
import { jsonSchema } from './json-schema';

it('names the fields of every level, with what they hold in words', () => {
	const schema = z.array(
		z.object({
			id: z.string().max(200).describe('Which one'),
			at: z.iso.datetime({ offset: true }).nullish(),
			score: z.int().min(1).max(5).nullish().describe('How good'),
			kind: z.enum(['a', 'b']),
			legs: z.array(z.object({ agent: z.union([z.string(), z.int()]), on: z.iso.date() })).nullish()
		})
	);
	expect(fieldRows(jsonSchema(schema, 'input'))).toEqual([
		{ name: 'id', type: 'text, up to 200 characters', required: true, description: 'Which one' },
		{ name: 'at', type: 'time', required: false, description: '' },
		{ name: 'score', type: 'whole number, 1 to 5', required: false, description: 'How good' },
		{ name: 'kind', type: 'a · b', required: true, description: '' },
		{ name: 'legs', type: 'list of object', required: false, description: '' },
		{ name: 'legs[].agent', type: 'text or whole number', required: true, description: '' },
		{ name: 'legs[].on', type: 'date', required: true, description: '' }
	]);
});
