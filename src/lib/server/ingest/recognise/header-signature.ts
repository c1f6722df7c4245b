import { createHash } from 'node:crypto';
import { columnKey } from './column-key';

/** What a saved mapping is found by: the set of columns, whatever their order, case and punctuation. */
export function headerSignature(header: readonly string[]): string {
	const keys = [...new Set(header.map(columnKey))].filter((key) => key !== '').sort();
	return createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 32);
}
