import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { cleanHeaders, type Refusal, refusal } from './request-guard';
import { responseHeaders } from './response-headers';
import { dropUnreadBody } from './unread-body';

/** What adapter-node builds: a request listener that hands on what it has no answer for. */
export type Handler = (
	...args: [...Parameters<RequestListener>, next: (error?: unknown) => void]
) => unknown;

const limits = {
	/** A client gets this long for its headers, milliseconds. */
	headersTimeout: 30_000,
	/** And this long for a whole request: a million rows over a slow line. */
	requestTimeout: 10 * 60_000,
	/** Longer than the idle time-out of common proxies, which would else reuse a closed connection. */
	keepAliveTimeout: 65_000
};

function answer(response: ServerResponse, { status, sentence }: Refusal): void {
	// The body was not read: the connection cannot be used again.
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
	response.end(`${sentence}\n`);
}

/**
 * The http server around the built application: limits, headers of every response, no forged
 * forwarding headers.
 * @param origin the configured ORIGIN, if any
 */
export function httpServer(handler: Handler, origin: string | undefined): Server {
	const headers = responseHeaders(origin?.startsWith('https:') ?? false);
	const server = createServer(limits, (request, response) => {
		dropUnreadBody(request, response);
		for (const [name, value] of headers) response.setHeader(name, value);
		const refused = refusal(request, origin);
		if (refused) return answer(response, refused);
		cleanHeaders(request.headers, 'http');
		handler(request, response, () => answer(response, { status: 404, sentence: 'Not found.' }));
	});
	server.maxHeadersCount = 100;
	return server;
}
