import { error } from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';

const LARGEST = 256 * 1024;

/** The body of a request of our own screens. */
export async function jsonBody(request: Request): Promise<Record<string, unknown>> {
	const text = await request.text();
	if (text.length > LARGEST) error(413, m.import_mapping_large());
	try {
		const body: unknown = JSON.parse(text);
		if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
	} catch {
		// Said below.
	}
	error(400, m.import_not_json());
}
