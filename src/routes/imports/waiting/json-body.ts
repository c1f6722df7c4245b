import { error } from '@sveltejs/kit';

const LARGEST = 256 * 1024;

/** The body of a request of our own screens. */
export async function jsonBody(request: Request): Promise<Record<string, unknown>> {
	const text = await request.text();
	if (text.length > LARGEST) error(413, 'This mapping is larger than 256 kB.');
	try {
		const body: unknown = JSON.parse(text);
		if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
	} catch {
		// Said below.
	}
	error(400, 'The request is not valid JSON.');
}
