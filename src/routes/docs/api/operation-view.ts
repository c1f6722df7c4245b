import { m } from '$lib/i18n/compiled/messages';
import { curlCommand, exampleRequest } from '../../api/v1/description/example-request';
import { type FieldRow, fieldRows, typeWords } from '../../api/v1/description/field-rows';
import { jsonSchema } from '../../api/v1/description/json-schema';
import type { Operation } from '../../api/v1/description/operation';
import { COMMON_PROBLEMS, PROBLEM_WORDS } from '../../api/v1/description/problem-words';

/** An operation as the page shows it. */
export type OperationView = {
	id: string;
	method: string;
	path: string;
	summary: string;
	description: string;
	/** "Needs a key with the scope ingest." */
	needs: string;
	parameters: { name: string; place: string; type: string; description: string }[];
	bodyTypes: string;
	fields: FieldRow[];
	answer: string;
	answerFields: FieldRow[];
	/** Problems of its own, beside those that every request may meet. */
	problems: { status: number; words: string }[];
	curl: string;
};

const PLACES = { query: m.api_in_address, path: m.api_in_path, header: m.api_in_header } as const;

/** "ingest or read". */
const either = ([first = '', ...others]: readonly string[]) =>
	others.reduce((before, last) => m.api_or({ first: before, second: last }), first);

/** @param origin of the server that is asked, for the example */
export function operationView(operation: Operation, origin: string): OperationView {
	const { id, method, path, summary, description = '', scopes, body, answer } = operation;
	const { parameters = [], problems } = operation;
	return {
		...{ id, method: method.toUpperCase(), path, summary, description },
		needs: scopes.length === 0 ? m.api_no_key() : m.api_needs({ scopes: either(scopes) }),
		parameters: parameters.map(({ name, description, schema, ...parameter }) => ({
			...{ name, description },
			place: PLACES[parameter.in](),
			type: typeWords(jsonSchema(schema, 'input'))
		})),
		bodyTypes: either(body?.types ?? []),
		fields: body ? fieldRows(itemOf(jsonSchema(body.schema, 'input'))) : [],
		answer: `${answer.description} (${answer.type ?? 'application/json'})`,
		answerFields: answer.schema ? fieldRows(jsonSchema(answer.schema, 'output')) : [],
		problems: problems
			.filter((status) => !COMMON_PROBLEMS.some((common) => common === status))
			.map((status) => ({ status, words: PROBLEM_WORDS[status] ?? '' })),
		curl: curlCommand(exampleRequest(operation, '$KEY'), origin)
	};
}

/** Of a body that is a list of items, bare or in an object: the item. */
function itemOf(schema: Record<string, unknown>): Record<string, unknown> {
	const [first] = Array.isArray(schema.anyOf) ? (schema.anyOf as Record<string, unknown>[]) : [];
	return first?.type === 'array' ? first : schema;
}
