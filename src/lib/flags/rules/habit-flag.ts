import type { SourceChange } from '$lib/analysis/source-habits/source-change';
import { isoDate } from '$lib/domain/iso-date';
import { unitFactor } from '$lib/domain/source-habits';
import type { FlagDraft, SourceEvidence } from '../flag';
import { habitSentence } from '../wording/habit-sentence';

/** A source, and what it is called in the middle of a sentence. */
export type FlagSource = { source: string; name: string };

/**
 * The flag of a source that changed a habit. It speaks of data and of nobody.
 * @param occurredAt epoch milliseconds of the first day's end
 * @param before the flag that this very change has already, where it has one
 */
export function habitFlag(
	change: SourceChange,
	source: FlagSource,
	occurredAt: number,
	before?: string
): FlagDraft {
	const evidence = habitEvidence(change, source);
	const { since, until, lastSeen, kind, field } = change;
	return {
		flagId: before ?? ['data-quality', source.source, field ?? kind, evidence.since].join(':'),
		kind: 'data-quality',
		// In another unit every number that rests on it is wrong.
		severity: kind === 'unit' && until === null ? 3 : 2,
		occurredAt,
		subjectType: 'data',
		subjectId: source.source,
		...{ agentId: 0, queueId: 0 },
		fromDay: since,
		untilDay: until ?? lastSeen + 1,
		sentence: habitSentence(evidence),
		evidence
	};
}

function habitEvidence(change: SourceChange, { source, name }: FlagSource): SourceEvidence {
	const { kind, field, usual, now, since, until, contacts, batchId } = change;
	return {
		...{ source, name, change: kind, field, before: usual, now, contacts },
		unit: kind === 'unit' ? 'seconds' : 'share',
		factor: kind === 'unit' ? unitFactor(usual, now) : null,
		since: isoDate(since),
		until: until === null ? null : isoDate(until),
		batchId: String(batchId)
	};
}
