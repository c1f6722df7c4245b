import type { BatchCounts } from '$lib/domain/counts';
import type { ItemKind } from '$lib/domain/item-kind';

/** Counts since this process began, by the line of the exposition format they stand in. */
const counts = new Map<string, number>();

const RESULTS = [
	...['created', 'updated', 'unchanged', 'stale', 'duplicate', 'rejected']
] as readonly (keyof BatchCounts)[];

function add(line: string, by: number): void {
	counts.set(line, (counts.get(line) ?? 0) + by);
}

/** Counts what a batch of the API came to. */
export function countItems(what: ItemKind, batch: BatchCounts): void {
	for (const result of RESULTS) {
		add(`evenkeel_api_items_total{what="${what}",result="${result}"}`, batch[result]);
	}
}

/** Counts an answer of the API by its status. */
export function countAnswer(status: number): void {
	add(`evenkeel_api_answers_total{status="${status}"}`, 1);
}

/** Counts a mail that was handed to the mail server, by what it said. */
export function countMail(result: 'sent' | 'failed'): void {
	add(`evenkeel_mails_total{result="${result}"}`, 1);
}

/** The counts whose line begins with a name, each as a line. */
export function countedLines(name: string): string[] {
	return [...counts]
		.filter(([line]) => line.startsWith(name))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([line, count]) => `${line} ${count}`);
}
