import type { WallRefusal } from '$lib/domain/wall-refusal';
import { m } from '$lib/i18n/compiled/messages';
import type { PairingState } from './pairing.svelte';

/** Why there is no wall: what it is, and how to mend it. */
export function noWallWords(why: WallRefusal | PairingState): { title: string; lines: string[] } {
	const again = m.device_mend();
	switch (why) {
		case 'unpaired':
			return { title: m.device_unpaired(), lines: [again] };
		case 'unknown':
			return { title: m.device_unknown(), lines: [again] };
		case 'revoked':
			return { title: m.device_revoked(), lines: [again] };
		case 'wrong':
			return { title: m.device_wrong(), lines: [m.device_wrong_why(), again] };
		case 'used':
			return { title: m.device_used(), lines: [m.device_used_why(), again] };
		case 'asking':
			return { title: m.device_asking(), lines: [] };
		case 'unanswered':
			return { title: m.device_unanswered(), lines: [m.device_unanswered_why()] };
	}
}
