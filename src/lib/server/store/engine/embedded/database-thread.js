/**
 * The program of the thread in which the embedded database lives, so that a long statement stops nobody else. It is handed
 * to the thread as text (`?raw`) and finds PGlite by the address it is given, so that it runs alike from sources and bundles.
 * It answers one question after another; whose turn it is, is settled by those who ask.
 */
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {import('./messages').Question} Question */
/** @typedef {import('./messages').Answer} Answer */
/** @typedef {import('./messages').Failure} Failure */

/** Errors of the engine's own have these besides their message. */
const FIELDS = /** @type {const} */ ([
	...['code', 'severity', 'detail', 'hint', 'position', 'where', 'schema', 'table', 'column'],
	...['dataType', 'constraint', 'routine']
]);

/** @type {Answer} */
const nothing = { names: [], types: [], columns: [], rowCount: 0 };

/** @param {string} text */
const asItCame = (text) => text;

/** @type {{ address: string, folder: string }} */
const { address, folder } = workerData;
/** @type {typeof import('@electric-sql/pglite')} */
const { PGlite } = await import(address);
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);

/** @param {readonly Uint8Array[]} pieces */
function blobOf(pieces) {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	// All that PGlite asks of a Blob, without another copy.
	return /** @type {Blob} */ (/** @type {unknown} */ ({ arrayBuffer: async () => whole.buffer }));
}

/**
 * @param {import('@electric-sql/pglite').PGlite} pglite
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
async function answer(pglite, { text, parameters, asText, pieces }) {
	if (text === null) {
		await pglite.close();
		return nothing;
	}
	/** @type {import('@electric-sql/pglite').QueryOptions} */
	const options = {
		rowMode: 'array',
		parsers: Object.fromEntries(asText.map((type) => [type, asItCame])),
		...(pieces && { blob: blobOf(pieces) })
	};
	const result = parameters
		? await pglite.query(text, [...parameters], options)
		: (await pglite.exec(text, options)).at(-1);
	const fields = result?.fields ?? [];
	const rows = /** @type {unknown[][]} */ (/** @type {unknown} */ (result?.rows ?? []));
	return {
		names: fields.map(({ name }) => name),
		types: fields.map(({ dataTypeID }) => dataTypeID),
		columns: fields.map((_field, at) => rows.map((row) => row[at])),
		rowCount: rows.length,
		affectedRows: result?.affectedRows,
		command: result?.command
	};
}

/**
 * @param {unknown} error
 * @returns {Failure}
 */
function failure(error) {
	if (!(error instanceof Error)) return { message: String(error), fields: {}, broken: true };
	const known = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (error));
	const fields = Object.fromEntries(
		FIELDS.flatMap((field) => (known[field] === undefined ? [] : [[field, String(known[field])]]))
	);
	// After a panic, or anything but a refusal of the engine's own, it answers no more.
	const refused = fields.severity === 'ERROR' || error.name === 'TransactionAbortedError';
	return { message: error.message, fields, broken: !refused };
}

/**
 * @param {number} id
 * @param {() => Promise<Answer>} work
 */
async function reply(id, work) {
	try {
		port.postMessage({ id, answer: await work() });
	} catch (error) {
		port.postMessage({ id, failure: failure(error) });
	}
}

const opened = PGlite.create({ dataDir: folder });
void reply(0, () => opened.then(() => nothing));

port.on('message', (/** @type {Question} */ question) => {
	void reply(question.id, async () => answer(await opened, question));
});
