import type { ExportTable } from '$lib/domain/export-table';
import type { StoredDrift } from '../expectation/stored-expectation';
import { number, text } from './columns';

/** Whether what is usual has moved, kind of work by kind of work, with the change in percent and its 95 % interval. */
export function driftTable(drifts: readonly StoredDrift[]): ExportTable {
	return {
		title: 'What is usual',
		columns: [
			...[text('queue'), text('topic'), text('channel'), text('verdict'), text('reason')],
			...[number('thenSeconds'), number('thenContacts')],
			...[number('nowSeconds'), number('nowContacts')],
			...[number('percent'), number('low'), number('high'), number('p'), number('pAdjusted')]
		],
		pages: [
			drifts.map(({ queue, topic, channel, verdict, reason, early, recent, change }) => [
				...[queue, topic, channel, verdict, reason],
				...[early.typicalSeconds, early.contacts, recent.typicalSeconds, recent.contacts],
				...[change?.percent ?? null, change?.low ?? null, change?.high ?? null],
				...[change?.p ?? null, change?.pAdjusted ?? null]
			])
		]
	};
}
