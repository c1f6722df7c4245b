import type { PairingFailure, WallRefusal } from '$lib/domain/wall-refusal';
import { m } from '$lib/i18n/compiled/messages';

/** Why no agent's page is shown: what it is, and how to get a link. */
export function noPageWords(why: WallRefusal | PairingFailure | 'asking' | 'unanswered'): {
	title: string;
	lines: string[];
} {
	const again = m.own_mend();
	switch (why) {
		case 'unpaired':
			return { title: m.own_unpaired(), lines: [m.own_unpaired_why(), again] };
		case 'unknown':
			return { title: m.own_unknown(), lines: [again] };
		case 'revoked':
			return { title: m.own_revoked(), lines: [again] };
		case 'wrong':
			return { title: m.device_wrong(), lines: [m.device_wrong_why(), again] };
		case 'used':
			return { title: m.device_used(), lines: [m.device_used_why(), again] };
		case 'asking':
			return { title: m.own_asking(), lines: [] };
		case 'unanswered':
			return { title: m.device_unanswered(), lines: [m.own_unanswered_why()] };
	}
}
