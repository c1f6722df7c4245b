import { z } from 'zod';
import { problem } from './answers/problem';
import { jsonSchema } from './json-schema';
import { OPERATIONS } from './operations';
import type { Operation, Parameter } from './operation';
import { COMMON_PROBLEMS, PROBLEM_WORDS } from './problem-words';

const INTRODUCTION = `JSON in UTF-8, names in camelCase; times are RFC 3339 with an offset; durations are seconds, whole or decimal, and their names end in Seconds. Absent and null mean the same: unknown. Unknown fields are ignored and counted. Keys are made under Settings or with \`evenkeel key create\`, belong to one site, and go into \`Authorization: Bearer ek_…\`. A failed request is answered with a problem document (RFC 9457); 429 and 503 carry Retry-After.`;

/** OpenAPI 3.1 of the server, from the schemas that validate requests. @param version of the product */
export function openapiDocument(version: string) {
	const paths: Record<string, Record<string, unknown>> = {};
	for (const operation of OPERATIONS) {
		(paths[operation.path] ??= {})[operation.method] = described(operation);
	}
	return {
		openapi: '3.1.0',
		info: {
			title: 'Evenkeel',
			version,
			summary: 'Expectation and consistency of contact centres',
			description: INTRODUCTION,
			license: { name: 'MIT', identifier: 'MIT' }
		},
		servers: [{ url: '/' }],
		tags: [...new Set(OPERATIONS.map(({ tag }) => tag))].map((name) => ({ name })),
		paths,
		components: {
			securitySchemes: {
				key: { type: 'http', scheme: 'bearer', bearerFormat: 'ek_…', description: 'A key' }
			},
			schemas: { Problem: jsonSchema(problem, 'output') }
		}
	};
}

function described(operation: Operation) {
	const { id, tag, summary, description, scopes, parameters = [], body } = operation;
	return {
		operationId: id,
		tags: [tag],
		summary,
		...(description && { description }),
		security: scopes.length === 0 ? [] : [{ key: scopes }],
		...(parameters.length > 0 && { parameters: parameters.map(parameterOf) }),
		...(body && { requestBody: bodyOf(body) }),
		responses: responsesOf(operation)
	};
}

function parameterOf({ schema, ...parameter }: Parameter) {
	return { ...parameter, schema: jsonSchema(schema, 'input') };
}

function bodyOf({ schema, required, types, example }: NonNullable<Operation['body']>) {
	const content = types.map((type) => {
		const lines = type === 'application/x-ndjson';
		const first: unknown = Array.isArray(example) ? example[0] : example;
		return [
			type,
			lines
				? {
						schema: { type: 'string', description: 'One item a line, of any length' },
						example: `${JSON.stringify(first)}\n`
					}
				: { schema: jsonSchema(schema, 'input'), example }
		];
	});
	return { required, content: Object.fromEntries(content) as object };
}

function responsesOf({ answer, problems, scopes }: Operation) {
	const { description, type = 'application/json', schema = z.string() } = answer;
	const statuses = [...problems, ...(scopes.length > 0 ? COMMON_PROBLEMS : [])];
	const failures = [...new Set(statuses)].sort().map((status) => [status, failure(status)]);
	return {
		200: { description, content: { [type]: { schema: jsonSchema(schema, 'output') } } },
		...(Object.fromEntries(failures) as object)
	};
}

function failure(status: number) {
	const retried = status === 429 || status === 503;
	return {
		description: PROBLEM_WORDS[status] ?? 'It failed',
		...(retried && {
			headers: { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } }
		}),
		content: {
			'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } }
		}
	};
}
