import { handleFromParts } from '$lib/domain/handle-time';
import { Refused } from '../refused';
import type { ContactDraft } from './contact-draft';
import { checkedDuration } from './rules';

const TOLERANCE_MS = 1000;

export type HandleTime = {
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
	handleMs: number | null;
};

/** Handle time and its parts: the sum of the parts where talk time is known, which must then agree with a whole that is given too. */
export function checkedHandleTime(draft: ContactDraft): HandleTime {
	const talkMs = checkedDuration(draft.talkMs, 'talkSeconds');
	const holdMs = checkedDuration(draft.holdMs, 'holdSeconds');
	const wrapMs = checkedDuration(draft.wrapMs, 'wrapSeconds');
	const whole = checkedDuration(draft.handleMs, 'handleSeconds');
	const sum = handleFromParts(talkMs, holdMs, wrapMs);
	if (whole !== null) {
		const disagree =
			sum === null
				? (holdMs ?? 0) + (wrapMs ?? 0) > whole + TOLERANCE_MS
				: Math.abs(sum - whole) > TOLERANCE_MS;
		if (disagree) throw new Refused('handleSeconds', 'parts-disagree', whole / 1000);
	}
	return { talkMs, holdMs, wrapMs, handleMs: checkedDuration(sum ?? whole, 'handleSeconds') };
}
