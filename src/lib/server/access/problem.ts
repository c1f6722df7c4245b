/** What a program learns when its request failed: RFC 9457, with the offending values where there are some. */
export class Problem extends Error {
	override name = 'Problem';

	/**
	 * @param title the kind of problem, the same words each time
	 * @param detail what was wrong with this request, and how to mend it
	 */
	constructor(
		readonly status: number,
		readonly title: string,
		readonly detail: string,
		readonly more: {
			errors?: readonly { pointer: string; reason: string; value: string | null }[];
			/** Seconds. */
			retryAfter?: number;
			/** The rest of the body is not going to be read. */
			close?: boolean;
		} = {}
	) {
		super(detail);
	}
}

/** The problem as an answer. */
export function problemResponse({ status, title, detail, more }: Problem): Response {
	const headers = new Headers({
		'content-type': 'application/problem+json; charset=utf-8',
		'cache-control': 'no-store'
	});
	if (more.retryAfter !== undefined) headers.set('retry-after', String(more.retryAfter));
	if (more.close) headers.set('connection', 'close');
	if (status === 401) headers.set('www-authenticate', 'Bearer realm="evenkeel"');
	const type = `urn:evenkeel:problem:${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
	const body = { type, title, status, detail, ...(more.errors && { errors: more.errors }) };
	return new Response(JSON.stringify(body), { status, headers });
}
