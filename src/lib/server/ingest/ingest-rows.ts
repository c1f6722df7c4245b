import { setImmediate as breather } from 'node:timers/promises';
import type { AgentUpdate } from '$lib/domain/agent';
import type { Reject } from '$lib/domain/reject';
import { emptyBatch, type IngestBatch } from './ingest-batch';
import type { RowMapper } from './map/row-mapper';
import type { QualityCounter } from './quality/quality-counter';
import type { Table } from './read/table';
import { ownCopy } from './own-copy';
import { Refused } from './refused';
import { SeenIds } from './seen-ids';
import { agentOfContact } from './validate/agent-of-contact';
import type { ContactDraft } from './validate/contact-draft';
import type { ValidationContext } from './validate/context';
import { saysSomething } from './validate/says-something';
import { validateAgent } from './validate/validate-agent';
import { validateContact } from './validate/validate-contact';
import { validateSurvey } from './validate/validate-survey';

/** Large enough for the bulk path of the store, small enough for memory. */
const BATCH_ROWS = 40_000;

/**
 * About a millisecond of work. Rows are read while those before them are written: without breaks each of the writer's
 * many short questions to the database would wait for a chunk of the file, and so would everybody else the server answers.
 */
const ROWS_BETWEEN_BREAKS = 200;

export type RowIngest = {
	mapper: RowMapper;
	context: ValidationContext;
	quality: QualityCounter;
	batchRows?: number;
};

/** Every row of a table through mapping and rules, in batches. Each row is taken or refused by itself. */
export async function* ingestRows(
	table: Table,
	{ mapper, context, quality, batchRows = BATCH_ROWS }: RowIngest
): AsyncGenerator<IngestBatch, void, undefined> {
	const row = rowTaker(mapper, context, quality);
	let batch = emptyBatch();
	let sinceBreak = 0;
	for await (const rows of table.batches()) {
		batch.received += rows.rejects.length;
		batch.rejects.push(...rows.rejects);
		for (let i = 0; i < rows.cells.length; i++) {
			const cells = rows.cells[i] ?? [];
			if (!mapper.isWanted(cells)) {
				batch.leftOut++;
				continue;
			}
			batch.received++;
			try {
				row(cells, batch);
			} catch (refusal) {
				batch.rejects.push(rejectOf(refusal, rows.lines[i] ?? 0, mapper, table.raw(cells)));
			}
			if (batch.received >= batchRows) {
				yield batch;
				batch = emptyBatch();
			}
			if (++sinceBreak === ROWS_BETWEEN_BREAKS) {
				sinceBreak = 0;
				await breather();
			}
		}
	}
	if (batch.received > 0 || batch.leftOut > 0) yield batch;
}

type Taker = (cells: readonly string[], batch: IngestBatch) => void;

function rowTaker(mapper: RowMapper, context: ValidationContext, quality: QualityCounter): Taker {
	switch (mapper.mapping.what) {
		case 'contacts':
			return contactTaker(mapper, context, quality);
		case 'surveys':
			return surveyTaker(mapper, context);
		case 'agents':
			return (cells, batch) => batch.agents.push(validateAgent(mapper.agent(cells), context));
	}
}

/** Exports hold a row for everybody who was asked: one that was not answered says nothing, and is left out. */
function surveyTaker(mapper: RowMapper, context: ValidationContext): Taker {
	return (cells, batch) => {
		const draft = mapper.survey(cells);
		const survey = validateSurvey(draft, context);
		if (saysSomething(draft, context.keepComments)) batch.surveys.push(survey);
		else {
			batch.received--;
			batch.leftOut++;
		}
	};
}

function contactTaker(
	mapper: RowMapper,
	context: ValidationContext,
	quality: QualityCounter
): Taker {
	const seen = new SeenIds((id) => quality.seeRepeat(id));
	const agents = new NewAgentWords();
	return (cells, batch) => {
		const draft = mapper.contact(cells);
		const contact = validateContact(draft, context);
		const survey = mapper.hasSurvey ? mapper.survey(cells) : null;
		const answered =
			survey && saysSomething(survey, context.keepComments)
				? validateSurvey(survey, context)
				: null;
		const agent = agentOfContact(draft);
		const { contactId, startedAt, sourceUpdatedAt } = contact;
		if (sourceUpdatedAt === null && seen.contradicts(contactId, startedAt)) {
			throw new Refused('contactId', 'not-unique', contactId);
		}
		quality.see(contact, draft.hiredOn, statedHandleMs(draft));
		batch.contacts.push(contact);
		if (answered) {
			batch.surveys.push(answered);
			quality.seeSurvey(answered);
		}
		if (agent && agents.areNew(agent)) batch.agents.push(agent);
	};
}

function statedHandleMs(draft: ContactDraft): number | null {
	return draft.handleMs ?? draft.talkMs;
}

/** A file repeats its agents' names on every row: once is enough. */
class NewAgentWords {
	private readonly last = new Map<string, string>();

	areNew({ agentId, agentName, team, hiredOn }: AgentUpdate): boolean {
		const words = `${agentName ?? ''}\n${team ?? ''}\n${hiredOn ?? ''}`;
		if (this.last.get(agentId) === words) return false;
		this.last.set(agentId, words);
		return true;
	}
}

function rejectOf(refusal: unknown, line: number, mapper: RowMapper, raw: string): Reject {
	if (!(refusal instanceof Refused)) throw refusal;
	const { field, reason, value } = refusal;
	return {
		line,
		column: field === null ? null : (mapper.columnOf(field) ?? field),
		reason,
		field,
		value: value && ownCopy(reason === 'too-long' ? value.slice(0, 200) : value),
		raw: ownCopy(raw)
	};
}
