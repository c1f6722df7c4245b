import { m } from '$lib/i18n/compiled/messages';
import type { Language } from '$lib/i18n/language';
import { Problem, problemResponse } from './problem';

/**
 * The answer to the screen of a wall device that asks for anything but its wall, in the reader's language. A page of its own,
 * without anything of the product in it, that says how to be an ordinary browser again.
 * @param form in which it is said: a page, a page's data, or the API's
 */
export function screenNotice(language: Language, form: 'page' | 'data' | 'api'): Response {
	const title = m.device_only_wall();
	if (form === 'api') return problemResponse(new Problem(403, 'Wall device', title));
	if (form === 'data') return Response.json({ message: title }, { status: 403 });
	const html = `<!doctype html>
<html lang="${language}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>${written(title)} · Evenkeel</title>
		<link rel="icon" href="/favicon.svg" />
		<link rel="stylesheet" href="/error.css" />
	</head>
	<body>
		<main>
			<p class="status">Evenkeel · 403</p>
			<h1>${written(title)}</h1>
			<p>${written(m.device_only_wall_why())}</p>
			<form method="post" action="/wall/leave">
				<a href="/wall">${written(m.device_to_wall())}</a>
				<button>${written(m.device_leave())}</button>
			</form>
			<p class="status">${written(m.device_leave_what())}</p>
		</main>
	</body>
</html>
`;
	const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
	return new Response(html, { status: 403, headers });
}

const SIGNS: Readonly<Record<string, string>> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
};

function written(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
