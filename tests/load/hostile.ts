/**
 * Hostile requests against a running server: no answer above 499, no inside in any answer, the process alive, its memory back.
 * node scripts/run-ts.js tests/load/hostile.ts URL KEY [COUNT] [SEED]; ends with status 1 where that does not hold.
 */
import { hostileRequests } from '../support/hostile-requests';
import { sendRaw } from '../support/send-raw';

const [origin, key, count = '5000', seed = '54'] = process.argv.slice(2);
if (!origin || !key)
	throw new Error('Say where the server is, and give a key: URL KEY [COUNT] [SEED]');

const AT_ONCE = 8;
const INSIDE =
	/\n\s+at .+:\d+:\d+|select [^<>]{1,200} from (contact|site|flag|event|import_batch)\b/;

async function heapBytes(): Promise<number> {
	const text = await (await fetch(`${origin}/metrics`)).text();
	return Number(/^nodejs_heap_used_bytes (\S+)$/m.exec(text)?.[1] ?? NaN);
}

const requests = hostileRequests(Number(count), key, Number(seed)).values();
const statuses = new Map<number | string, number>();
const faults: string[] = [];
const before = await heapBytes();

async function work(): Promise<void> {
	for (const request of requests) {
		const answer = await sendRaw(origin ?? '', request);
		const status = answer?.status ?? 'cut';
		statuses.set(status, (statuses.get(status) ?? 0) + 1);
		const fault = (answer?.status ?? 0) >= 500 || INSIDE.test(answer?.text ?? '');
		if (fault) {
			const { method, path, headers, body } = request;
			const sent = JSON.stringify({ method, path, headers, body: body?.toString().slice(0, 300) });
			faults.push(`${sent}\n  -> ${status} ${answer?.text.slice(0, 300)}`);
		}
	}
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

const alive = await fetch(`${origin}/readyz`).then(
	({ status }) => status === 200,
	() => false
);
const after = alive ? await heapBytes() : NaN;
console.log(
	JSON.stringify({ count: Number(count), statuses: Object.fromEntries(statuses), alive })
);
console.log(
	`heap ${(before / 2 ** 20).toFixed(0)} MB before, ${(after / 2 ** 20).toFixed(0)} MB after`
);
for (const fault of faults) console.log(fault);
process.exitCode = alive && faults.length === 0 ? 0 : 1;
