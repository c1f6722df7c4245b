import { z } from 'zod';

/** A schema as JSON Schema 2020-12, as OpenAPI 3.1 takes it, without what only machines read. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
	const described: Record<string, unknown> = z.toJSONSchema(schema, {
		io,
		reused: 'inline',
		unrepresentable: 'any',
		override: ({ jsonSchema: json }) => {
			// The format says the same in one word.
			if (json.format !== undefined) delete json.pattern;
			if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
			if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
		}
	});
	delete described.$schema;
	return described;
}
