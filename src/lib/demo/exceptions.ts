import type { ExceptionReason } from '$lib/domain/contact';
import type { ContactKind } from './planned-contact';
import type { Random } from './random';
import { EVENT_RATES } from './story';

/** Why a contact is tagged, if it is. */
export type Exceptional = {
	complaint: boolean;
	exceptionReason: ExceptionReason | null;
	/** Whether the customer was told that this was an exception. */
	expectationManaged: boolean | null;
};

const REASONS: readonly ExceptionReason[] = [
	'complaint',
	'vip',
	'dropped_call',
	'vulnerable',
	'goodwill'
];

/** Exceptions carry their reason; now and then an ordinary contact is tagged too. */
export function drawException(random: Random, kind: ContactKind): Exceptional {
	const tagged = random.chance(EVENT_RATES.taggedOrdinary);
	const managed = random.chance(0.6);
	const reason = REASONS[random.weighted([0.4, 0.25, 0.15, 0.1, 0.1])] ?? 'complaint';
	if (kind !== 'exception' && !(kind === 'ordinary' && tagged)) {
		return { complaint: false, exceptionReason: null, expectationManaged: null };
	}
	return {
		complaint: reason === 'complaint',
		exceptionReason: reason,
		expectationManaged: managed
	};
}
