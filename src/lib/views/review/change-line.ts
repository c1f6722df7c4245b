import type { LaterChange } from '$lib/domain/later-change';
import { momentIn } from '../format/date';
import { m } from '$lib/i18n/compiled/messages';
import { amount, whole } from '../format/number';

/** Numbers of a review that a cause can have changed. */
export type Reach = 'contacts' | 'handle' | 'scores' | 'ledger';

/** Something that came after a review was published. */
export type Cause = {
	/** What it is: a file, deliveries, a setting. */
	name: string;
	when: string;
	/** What it did to the week. */
	did: string;
	href: string;
	reach: readonly Reach[];
};

/** A later change in words, and the numbers that it can have changed. */
export function changeLine(change: LaterChange, zone: string): Cause {
	const { contacts, correctedContacts, handled, rated, moved, answers, undone, here } = change;
	const from = momentIn(zone, change.from);
	const until = momentIn(zone, change.until);
	const several = change.batches > 1;
	const moves = undone ? here !== false : moved > 0;
	const counts = moves || contacts > 0;
	return {
		name: nameOf(change),
		when: several && from !== until ? m.change_from_to({ from, until }) : until,
		did: undone ? takenBack(here) : here ? brought(change) : m.change_before(),
		href: several ? '/imports' : `/imports/${change.batchId}`,
		reach: [
			...(counts ? (['contacts'] as const) : []),
			...(moves || handled > 0 || correctedContacts > 0 ? (['handle'] as const) : []),
			...(moves || rated > 0 || answers > 0 || contacts > 0 ? (['scores'] as const) : []),
			'ledger'
		]
	};
}

function nameOf({ source, fileName, batches, undone }: LaterChange): string {
	if (source === 'file' && fileName) return fileName;
	const name =
		source === 'demo'
			? m.change_demo()
			: source === 'replay'
				? m.change_replay()
				: source === 'file'
					? m.change_file()
					: undone
						? m.change_api_delivery()
						: m.change_api();
	return batches > 1 ? m.change_deliveries({ name, n: whole(batches) }) : name;
}

function takenBack(here: boolean | null): string {
	if (here === null) return m.change_taken_back_unknown();
	return here ? m.change_taken_back() : m.change_taken_back_before();
}

function brought(change: LaterChange): string {
	const { contacts, correctedContacts, moved, answers, correctedAnswers } = change;
	const part = (n: number, said: (of: { count: number; shown: string }) => string) =>
		n > 0 ? [said(amount(n))] : [];
	const parts = [
		...part(contacts - correctedContacts, m.change_late),
		...part(correctedContacts, m.change_corrected),
		...part(moved, m.change_moved),
		...part(answers - correctedAnswers, m.change_late_answers),
		...part(correctedAnswers, m.change_corrected_answers)
	];
	return parts.length === 0 ? '' : parts.reduce((first, last) => m.words_list({ first, last }));
}
