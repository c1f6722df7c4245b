import type { ChangeHub, Change } from './change-hub';

const HEARTBEAT_MS = 15_000;

/**
 * A response of server-sent events: `change` with what changed and a version as id. Resumes after `Last-Event-ID`; a
 * comment every 15 seconds keeps proxies from closing it.
 * @param mayListen asked with each change and each comment: the stream ends once it says no
 */
export function eventStream(
	hub: ChangeHub,
	siteId: number,
	lastEventId: string | null,
	signal: AbortSignal,
	serverStops: AbortSignal,
	mayListen?: () => Promise<boolean>
): Response {
	const encoder = new TextEncoder();
	let end: () => void = () => undefined;
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			const send = (text: string) => controller.enqueue(encoder.encode(text));
			const check = () => {
				// What cannot be asked just now is asked again with the next.
				void mayListen?.().then(
					(may) => may || end(),
					() => undefined
				);
			};
			const tell = (change: Change) => {
				if (change.siteId !== siteId) return;
				send(`id: ${change.id}\nevent: change\ndata: ${JSON.stringify({ what: change.what })}\n\n`);
				check();
			};
			send('retry: 2000\n\n');
			if (lastEventId !== null) hub.missedSince(siteId, lastEventId).forEach(tell);
			const leave = hub.subscribe(tell);
			const heartbeat = setInterval(() => {
				send(': here\n\n');
				check();
			}, HEARTBEAT_MS);
			let open = true;
			end = () => {
				if (!open) return;
				open = false;
				leave();
				clearInterval(heartbeat);
				signal.removeEventListener('abort', end);
				serverStops.removeEventListener('abort', end);
				try {
					controller.close();
				} catch {
					// The reader cancelled first: there is nothing left to close.
				}
			};
			signal.addEventListener('abort', end);
			serverStops.addEventListener('abort', end);
		},
		cancel: () => end()
	});
	return new Response(body, {
		headers: {
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-store',
			'x-accel-buffering': 'no'
		}
	});
}
