import type { Operation } from './operation';

/** A request that can be sent as it stands. */
export type ExampleRequest = {
	method: string;
	/** Path with its parameters filled in, and the query. */
	path: string;
	headers: Record<string, string>;
	body: string | null;
};

/**
 * The example of an operation, as the page shows it and the tests send it.
 * @param key what stands for the key
 */
export function exampleRequest(
	{ method, path, parameters = [], query, scopes, body }: Operation,
	key: string
): ExampleRequest {
	const filled = parameters
		.filter((parameter) => parameter.in === 'path')
		.reduce(
			(address, { name, example = '' }) =>
				address.replace(`{${name}}`, encodeURIComponent(example)),
			path
		);
	return {
		method: method.toUpperCase(),
		path: query ? `${filled}?${query}` : filled,
		headers: {
			...(scopes.length > 0 && { Authorization: `Bearer ${key}` }),
			...(body && { 'Content-Type': body.types[0] ?? 'application/json' })
		},
		body: body ? JSON.stringify(body.example) : null
	};
}

/** The request as a command of curl. */
export function curlCommand({ method, path, headers, body }: ExampleRequest, origin: string) {
	const words = [`curl ${method === 'GET' ? '' : `-X ${method} `}'${origin}${path}'`];
	for (const [name, value] of Object.entries(headers)) words.push(`-H "${name}: ${value}"`);
	if (body !== null) words.push(`-d '${body.replaceAll("'", `'\\''`)}'`);
	return words.join(' \\\n  ');
}
