import { hostileRequests } from '../support/hostile-requests';
import { sendRaw } from '../support/send-raw';

const AT_ONCE = 8;
const INSIDE =
	/\n\s+at .+:\d+:\d+|select [^<>]{1,200} from (contact|site|flag|event|import_batch)\b/;

async function heapBytes(origin: string): Promise<number> {
	const text = await (await fetch(`${origin}/metrics`)).text();
	return Number(/^nodejs_heap_used_bytes (\S+)$/m.exec(text)?.[1] ?? NaN);
}

/**
 * Sends hostile requests to a running server and prints what came of them.
 * @param key a good key, which some of them carry
 * @returns whether no answer was above 499, none told of the inside, and the process is alive
 */
export async function attack(
	origin: string,
	key: string,
	count: number,
	seed: number
): Promise<boolean> {
	const requests = hostileRequests(count, key, seed).values();
	const statuses = new Map<number | string, number>();
	const faults: string[] = [];
	const before = await heapBytes(origin);

	async function work(): Promise<void> {
		for (const request of requests) {
			const answer = await sendRaw(origin, request);
			const status = answer?.status ?? 'cut';
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
			const fault = (answer?.status ?? 0) >= 500 || INSIDE.test(answer?.text ?? '');
			if (fault) {
				const { method, path, headers, body } = request;
				const sent = JSON.stringify({
					method,
					path,
					headers,
					body: body?.toString().slice(0, 300)
				});
				faults.push(`${sent}\n  -> ${status} ${answer?.text.slice(0, 300)}`);
			}
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, work));

	const alive = await fetch(`${origin}/readyz`).then(
		({ status }) => status === 200,
		() => false
	);
	const after = alive ? await heapBytes(origin) : NaN;
	console.log(JSON.stringify({ count, statuses: Object.fromEntries(statuses), alive }));
	console.log(
		`heap ${(before / 2 ** 20).toFixed(0)} MB before, ${(after / 2 ** 20).toFixed(0)} MB after`
	);
	for (const fault of faults) console.log(fault);
	return alive && faults.length === 0;
}
