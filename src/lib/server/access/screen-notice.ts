import { m } from '$lib/i18n/compiled/messages';
import type { Language } from '$lib/i18n/language';
import { Problem, problemResponse } from './problem';
import type { LinkedTo } from './wall-device';

/**
 * The answer to a browser that was let in by a link and asks for anything else, in the reader's language. A page of its own,
 * without anything of the product in it, that says how to be an ordinary browser again.
 * @param form in which it is said: a page, a page's data, or the API's
 */
export function screenNotice(
	language: Language,
	form: 'page' | 'data' | 'api',
	to: LinkedTo = 'wall'
): Response {
	const { what, title, why, back, leave, leaveWhat } = WORDS[to]();
	if (form === 'api') return problemResponse(new Problem(403, what, title));
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
			<p>${written(why)}</p>
			<form method="post" action="${back.href}/leave">
				<a href="${back.href}">${written(back.text)}</a>
				<button>${written(leave)}</button>
			</form>
			<p class="status">${written(leaveWhat)}</p>
		</main>
	</body>
</html>
`;
	const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
	return new Response(html, { status: 403, headers });
}

const WORDS = {
	wall: () => ({
		what: 'Wall device',
		title: m.device_only_wall(),
		why: m.device_only_wall_why(),
		back: { href: '/wall', text: m.device_to_wall() },
		leave: m.device_leave(),
		leaveWhat: m.device_leave_what()
	}),
	agent: () => ({
		what: 'Agent’s own page',
		title: m.own_only(),
		why: m.own_only_why(),
		back: { href: '/own', text: m.own_to_page() },
		leave: m.own_leave(),
		leaveWhat: m.own_leave_what()
	})
} as const;

const SIGNS: Readonly<Record<string, string>> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
};

function written(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
