import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ItemKind } from '$lib/domain/item-kind';
import { authenticate } from '$lib/server/access/api-key';
import { Problem } from '$lib/server/access/problem';
import { spool } from '$lib/server/ingest/read/spool';
import type { SiteRow } from '$lib/server/store/sites';
import { acceptBatch, type BatchAnswer, type SentItem } from './accept-batch';
import { afterWrite } from './after-write';
import type { Application } from './application';
import { countItems } from './server-counters';
import { type Admission, IntakeGate } from './intake-gate';
import { bodyHash, oncePerKey } from './once-per-key';
import {
	bodyKind,
	jsonItemsOf,
	LARGEST_JSON,
	ndjsonItemsOf,
	streamOf,
	wholeBody,
	type BodyKind
} from './request-body';

/** One for the whole process: memory is what it guards. */
export const intakeGate = new IntakeGate();
/** A piece of items that is being written, and the next line. */
const NDJSON_MEMORY = 4 * 1024 * 1024;

/**
 * A writing request of the API, from its key to its answer.
 * @throws Problem
 */
export async function receiveItems(
	app: Application,
	request: Request,
	what: ItemKind
): Promise<Response> {
	if (app.draining.aborted) {
		throw new Problem(503, 'Stopping', 'The server is stopping; send it again soon.', {
			retryAfter: 5,
			close: true
		});
	}
	const kind = bodyKind(request.headers);
	const { site } = await authenticate(
		app.store,
		request.headers.get('authorization'),
		['ingest'],
		new Date()
	);
	const admission = intakeGate.enter();
	try {
		const { answer, replayed } = await answerOnce(app, request, site, what, kind, admission);
		if (!replayed) countItems(what, answer);
		const headers: Record<string, string> = { 'cache-control': 'no-store' };
		if (replayed) headers['idempotency-replayed'] = 'true';
		return Response.json(answer, { headers });
	} finally {
		admission.leave();
	}
}

async function answerOnce(
	app: Application,
	request: Request,
	site: SiteRow,
	what: ItemKind,
	kind: BodyKind,
	admission: Admission
): Promise<{ answer: BatchAnswer; replayed: boolean }> {
	const accept = (items: AsyncIterable<SentItem> | Iterable<SentItem>) =>
		acceptBatch(app.store, {
			site,
			what,
			items,
			now: () => new Date(),
			written: (result) => afterWrite(app, site, result)
		});
	const key = request.headers.get('idempotency-key');
	const once = (hash: string, items: () => AsyncIterable<SentItem> | Iterable<SentItem>) =>
		key === null
			? accept(items()).then((answer) => ({ answer, replayed: false }))
			: oncePerKey(app.store, site.siteId, key, hash, new Date(), () => accept(items()));
	if (kind === 'json') {
		const body = await wholeBody(request, LARGEST_JSON, admission.hold);
		admission.begin();
		return once(bodyHash(what, body), () => jsonItemsOf(body));
	}
	if (key === null) {
		const items = ndjsonItemsOf(held(streamOf(request), admission));
		// One who never comes to the end of a line is in nobody's way.
		const first = await items.next();
		admission.begin();
		return once('', () => goingOn(first, items));
	}
	// The key stands for the whole body, which has to be there before it can be compared.
	const hash = createHash('sha256').update(`${what}\n`);
	const spooled = await spool(hashing(streamOf(request), hash));
	try {
		admission.hold(NDJSON_MEMORY);
		admission.begin();
		return await once(hash.digest('hex'), () => ndjsonItemsOf(createReadStream(spooled.path)));
	} finally {
		await spooled.remove();
	}
}

/** As much of a body is held as has come in, until that is what a request of its kind takes at most. */
async function* held(
	bytes: AsyncIterable<Uint8Array>,
	admission: Admission
): AsyncGenerator<Uint8Array> {
	let left = NDJSON_MEMORY;
	const pieces = bytes[Symbol.asyncIterator]();
	try {
		for (;;) {
			const { done, value } = await admission.waiting(pieces.next());
			if (done) return;
			const more = Math.min(left, value.length);
			if (more > 0) admission.hold(more);
			left -= more;
			yield value;
		}
	} finally {
		await pieces.return?.();
	}
}

async function* goingOn<Item>(
	first: IteratorResult<Item, void>,
	items: AsyncGenerator<Item, void>
): AsyncGenerator<Item> {
	if (first.done) return;
	yield first.value;
	yield* items;
}

async function* hashing(
	bytes: AsyncIterable<Uint8Array>,
	hash: ReturnType<typeof createHash>
): AsyncGenerator<Uint8Array> {
	for await (const piece of bytes) {
		hash.update(piece);
		yield piece;
	}
}
