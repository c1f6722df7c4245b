import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type postgres from 'postgres';

/**
 * What the server says against the rows after they are sent reaches only the query's own `reject`, which postgres.js
 * (3.4) has settled by then: without listening here a refused COPY would wait for ever.
 */
function serverRefusal(query: { reject?: (error: unknown) => void }): Promise<never> {
	return new Promise((_resolve, reject) => {
		const settle = query.reject?.bind(query);
		query.reject = (error) => {
			settle?.(error);
			reject(error);
		};
	});
}

function written(stream: Writable): Promise<void> {
	return new Promise((resolve, reject) => {
		stream.once('error', reject);
		stream.once('finish', resolve);
	});
}

/** COPY ... FROM STDIN of chunks of its text format, in the transaction of `sql`. */
export async function postgresCopy(
	sql: postgres.ISql,
	table: string,
	columns: readonly string[],
	chunks: Iterable<Buffer>
): Promise<void> {
	const query = sql.unsafe(`copy ${table} (${columns.join(', ')}) from stdin`);
	const refused = serverRefusal(query as unknown as Parameters<typeof serverRefusal>[0]);
	// The server may refuse, or be gone, before there is a stream: that is told below, and must not end the process.
	refused.catch(() => {});
	const stream = await query.writable();
	const done = Promise.race([written(stream), refused]);
	// Awaited at the end; a refusal in between must not count as unhandled.
	done.catch(() => {});
	try {
		for (const chunk of chunks) {
			if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
		}
	} catch (error) {
		// A line that could not be made: the server must not wait for it.
		stream.destroy(error instanceof Error ? error : new Error(String(error)));
		throw error;
	}
	stream.end();
	await done;
}
