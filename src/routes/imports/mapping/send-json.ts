import { m } from '$lib/i18n/compiled/messages';

/** What became of a request of our own screens. */
export type Sent = { ok: true; body: unknown } | { ok: false; message: string };

/** Posts JSON; a failure becomes a sentence. */
export async function sendJson(path: string, body: object): Promise<Sent> {
	const answer = await fetch(path, {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify(body)
	}).catch(() => null);
	if (!answer) {
		return { ok: false, message: m.mapping_unreachable() };
	}
	const said: unknown = await answer.json().catch(() => ({}));
	if (answer.ok) return { ok: true, body: said };
	const { message } = said as { message?: string };
	return { ok: false, message: message ?? m.mapping_failed() };
}
