import type { ExportRow, ExportTable } from '$lib/domain/export-table';
import { day, flag, instant, number, text } from './columns';

/** A flag as the store keeps it. */
export type ExportedFlag = {
	flagId: string;
	kind: string;
	severity: number;
	status: string;
	occurredAt: number;
	openedAt: number;
	subjectType: string;
	subjectId: string;
	agent: string | null;
	agentExternalId: string | null;
	queue: string | null;
	fromDay: number;
	untilDay: number;
	sentence: string;
	verdict: string | null;
	expectationManaged: boolean | null;
	note: string | null;
	ownerId: string | null;
	decidedAt: number | null;
	answer: string | null;
	answeredAt: number | null;
};

/** Flags with what people have said of them; `lastDay` is the last day that a flag speaks of. */
export function flagsTable(pages: AsyncIterable<readonly ExportedFlag[]>): ExportTable {
	return {
		title: 'Flags',
		columns: [
			...[text('kind'), number('severity'), text('status'), text('sentence')],
			...[instant('occurredAt'), day('firstDay'), day('lastDay'), text('queue')],
			...[text('agentId'), text('agentName'), text('subjectType'), text('subjectId')],
			...[text('verdict'), flag('expectationManaged'), text('note')],
			text('owner'),
			...[instant('openedAt'), instant('decidedAt'), text('flagId')],
			...[text('answer'), instant('answeredAt')]
		],
		pages: rows(pages)
	};
}

async function* rows(
	pages: AsyncIterable<readonly ExportedFlag[]>
): AsyncGenerator<readonly ExportRow[]> {
	for await (const page of pages)
		yield page.map((flag) => [
			...[flag.kind, flag.severity, flag.status, flag.sentence],
			...[flag.occurredAt, flag.fromDay, flag.untilDay - 1, flag.queue],
			...[flag.agentExternalId, flag.agent, flag.subjectType, flag.subjectId],
			...[flag.verdict, flag.expectationManaged, flag.note],
			flag.ownerId,
			...[flag.openedAt, flag.decidedAt, flag.flagId],
			...[flag.answer, flag.answeredAt]
		]);
}
