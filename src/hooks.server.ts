import { randomUUID } from 'node:crypto';
import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { m } from '$lib/i18n/compiled/messages';
import { chosenLanguage } from '$lib/server/access/chosen-language';
import { apiRefusal } from '$lib/server/access/api-refusal';
import { isCrossSiteWrite } from '$lib/server/access/cross-site';
import { Problem, problemResponse } from '$lib/server/access/problem';
import { failureAnswer } from '$lib/server/commands/api-answer';
import {
	currentApplication,
	startCurrentApplication
} from '$lib/server/commands/current-application';
import { noWallAnswer, noWallStatus } from '$lib/server/access/no-wall';
import { SCREEN_COOKIE, screenCookie } from '$lib/server/access/screen-cookie';
import { screenMayAsk } from '$lib/server/access/screen-may-ask';
import { screenNotice } from '$lib/server/access/screen-notice';
import { siteOfRequest } from '$lib/server/access/site-of-request';
import { LANGUAGE_COOKIE, languageOf, type Reader, speak } from '$lib/server/access/speak';
import { deviceOfScreen, linkedTo } from '$lib/server/access/wall-device';
import { listSites, type SiteRow } from '$lib/server/store/sites';
import { keepReviewMails } from './routes/review/mail/keep-review-mails';

/** Where whose screen a browser is does not matter: it is about to be another. */
const LEFT_ALONE = new Set(['/wall/leave', '/wall/pair', '/own/leave', '/own/pair']);

type Resolve = Parameters<Handle>[0]['resolve'];

export const init: ServerInit = async () => {
	await startCurrentApplication(process.env, (app) => keepReviewMails(app, process.env));
};

export const handle: Handle = async ({ event, resolve }) => {
	const { request, url } = event;
	const hasKey = /^Bearer /i.test(request.headers.get('authorization') ?? '');
	const crossSite = isCrossSiteWrite({
		method: request.method,
		ownOrigin: url.origin,
		origin: request.headers.get('origin'),
		secFetchSite: request.headers.get('sec-fetch-site'),
		contentType: request.headers.get('content-type'),
		hasKey
	});
	const isApi = url.pathname === '/api' || url.pathname.startsWith('/api/');
	const refused =
		isApi &&
		apiRefusal({ method: request.method, hasKey, crossSite, known: event.route.id !== null });
	if (refused) return problemResponse(refused);
	if (crossSite) error(403, speak(languageOf(readerOf(event)), m.shell_cross_site));
	const screen = event.cookies.get(SCREEN_COOKIE);
	const to = linkedTo(screen ?? '');
	if (screen !== undefined && !screenMayAsk(event.route.id, request.method, to)) {
		const form = isApi ? 'api' : event.isDataRequest ? 'data' : 'page';
		const language = languageOf(readerOf(event));
		return speak(language, () => screenNotice(language, form, to));
	}
	const app = currentApplication();
	event.locals.app = app;
	event.locals.store = app.store;
	// Whoever asks after the process wants no question put to a database that is busy.
	if (event.route.id === '/healthz' || event.route.id === '/readyz') return resolve(event);
	try {
		event.locals.sites = await listSites(app.store);
	} catch (failure) {
		if (isApi) return failureAnswer(url.pathname, failure);
		throw failure;
	}
	const [first, ...others] = event.locals.sites;
	if (!first) throw new Error('there is no site yet');
	await recogniseScreen(event, screen);
	const asked = siteAsked(event, [first, ...others]);
	if (!asked) {
		const site = url.searchParams.get('site') ?? '';
		error(
			404,
			speak(languageOf(readerOf(event)), () => m.shell_no_site({ site }))
		);
	}
	event.locals.site = asked;
	if (screen === undefined && needsLink(event)) event.locals.refused = 'unpaired';
	const { refused: noWall } = event.locals;
	const isPage = event.route.id === '/wall' || event.route.id === '/own';
	if (noWall && !isPage && isWall(event)) return noWallAnswer(noWall);
	if (!isApi) leaveLanguage(event);
	const answer = await inReadersLanguage(event, resolve);
	const response =
		noWall && isPage && answer.status === 200 && !event.isDataRequest
			? new Response(answer.body, { status: noWallStatus(noWall), headers: answer.headers })
			: answer;
	if (isApi && response.status === 405) return wrongMethod(request.method, response);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	if (response.headers.get('content-type') === 'text/html')
		response.headers.set('content-type', 'text/html; charset=utf-8');
	return response;
};

/** Finds out whose screen a browser is. One in service gets its cookie anew with each wall, or page, that it loads. */
async function recogniseScreen({ cookies, locals, route, url }: RequestEvent, screen?: string) {
	locals.device = locals.refused = null;
	if (screen === undefined || LEFT_ALONE.has(route.id ?? '')) return;
	const found = await deviceOfScreen(locals.store, screen, new Date());
	if ('refused' in found) {
		locals.refused = found.refused;
		return;
	}
	locals.device = found.device;
	if (route.id === '/wall' || route.id === '/own')
		cookies.set(SCREEN_COOKIE, screen, screenCookie(url));
}

/** The site that a request is for; undefined or null where its address names one that does not exist. */
function siteAsked({ locals, request, route, url }: RequestEvent, sites: [SiteRow, ...SiteRow[]]) {
	const { device, refused } = locals;
	if (device) return sites.find(({ siteId }) => siteId === device.siteId);
	// Programs are answered for the site of their key.
	if (refused || route.id?.startsWith('/api/')) return sites[0];
	return siteOfRequest(sites, { address: url, referer: request.headers.get('referer') });
}

/** Whether what a request asks for is shown to nobody without a link. */
function needsLink(event: RequestEvent): boolean {
	if (event.route.id === '/own') return true;
	return event.locals.site.settings.wallNeedsLink === true && isWall(event);
}

/** Whether a request asks for a wall, or listens for it by the cookie of a screen. */
function isWall({ locals, route }: RequestEvent): boolean {
	if (route.id === '/live') return locals.refused !== null;
	return route.id === '/wall' || route.id === '/wall/data';
}

/** What a request says about who reads. */
function readerOf({ cookies, request, url }: RequestEvent): Reader {
	return {
		path: url.pathname,
		asked: url.searchParams.get('lang'),
		chosen: cookies.get(LANGUAGE_COOKIE),
		preferred: request.headers.get('accept-language')
	};
}

/** Keeps a language that an address names, and sends on to the address without it. */
function leaveLanguage({ cookies, isDataRequest, request, url }: RequestEvent): void {
	const chosen = chosenLanguage(url);
	if (!chosen || request.method !== 'GET' || isDataRequest) return;
	const kept = { path: '/', maxAge: 365 * 86_400, secure: false };
	cookies.set(LANGUAGE_COOKIE, chosen.language, kept);
	redirect(303, chosen.address);
}

/** Answers in the language of whoever asks. */
function inReadersLanguage(event: RequestEvent, resolve: Resolve) {
	const language = languageOf(readerOf(event));
	return speak(language, () =>
		resolve(event, {
			filterSerializedResponseHeaders: (name) => name === 'content-type',
			transformPageChunk: ({ html }) => html.replace('%language%', language)
		})
	);
}

/** The framework's answer to a method that an address does not take is plain text; programs are told in their own form. */
function wrongMethod(method: string, { headers }: Response): Response {
	const allowed = headers.get('allow') ?? '';
	const detail = `This address does not take ${method}, but ${allowed}.`;
	const answer = problemResponse(new Problem(405, 'Method not allowed', detail));
	answer.headers.set('allow', allowed);
	return answer;
}

/** The reader learns an id, the log the cause: nothing of the inside is shown. */
export const handleError: HandleServerError = ({ error: cause, event, status, message }) => {
	if (status === 404) return { message };
	const id = randomUUID();
	const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
	console.error(JSON.stringify({ level: 'error', id, path: event.url.pathname, cause: text }));
	return {
		message: m.shell_error_ours(),
		id
	};
};
