import type { LaterChange } from '$lib/domain/later-change';
import { momentIn } from '../format/date';
import { counted, whole } from '../format/number';

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
		when: several && from !== until ? `${from} to ${until}` : until,
		did: undone ? takenBack(here) : here ? brought(change) : words.before,
		href: several ? '/imports' : `/imports/${change.batchId}`,
		reach: [
			...(counts ? (['contacts'] as const) : []),
			...(moves || handled > 0 || correctedContacts > 0 ? (['handle'] as const) : []),
			...(moves || rated > 0 || answers > 0 || contacts > 0 ? (['scores'] as const) : []),
			'ledger'
		]
	};
}

const words = {
	before: 'contacts of the eight weeks before, against which this week is judged',
	takenBack: 'taken back; it had contacts or answers of this week',
	takenBackBefore: 'taken back; it had contacts of the weeks that this week is judged against',
	takenBackUnknown: 'taken back; whether it had contacts of this week is no longer known'
};

function nameOf({ source, fileName, batches, undone }: LaterChange): string {
	if (source === 'file' && fileName) return fileName;
	const name =
		source === 'demo'
			? 'The demo centre'
			: source === 'replay'
				? 'Refused rows, tried again'
				: source === 'file'
					? 'A file'
					: undone
						? 'A delivery through the API'
						: 'Sent through the API';
	return batches > 1 ? `${name}, ${whole(batches)} deliveries` : name;
}

function takenBack(here: boolean | null): string {
	if (here === null) return words.takenBackUnknown;
	return here ? words.takenBack : words.takenBackBefore;
}

function brought(change: LaterChange): string {
	const { contacts, correctedContacts, moved, answers, correctedAnswers } = change;
	const part = (n: number, one: string, many: string) => (n > 0 ? [counted(n, one, many)] : []);
	return [
		...part(contacts - correctedContacts, 'late contact', 'late contacts'),
		...part(correctedContacts, 'contact corrected', 'contacts corrected'),
		...part(moved, 'contact moved to another day', 'contacts moved to other days'),
		...part(answers - correctedAnswers, 'late survey answer', 'late survey answers'),
		...part(correctedAnswers, 'survey answer corrected', 'survey answers corrected')
	].join(', ');
}
