import type { WallRefusal } from '$lib/domain/wall-refusal';
import { m } from '$lib/i18n/compiled/messages';
import type { PairingState } from './pairing.svelte';

/** Why there is no wall: what it is, and how to mend it. */
export function noWallWords(why: WallRefusal | PairingState): { title: string; text: string } {
	const again = m.device_mend();
	switch (why) {
		case 'unpaired':
			return { title: m.device_unpaired(), text: again };
		case 'unknown':
			return { title: m.device_unknown(), text: again };
		case 'revoked':
			return { title: m.device_revoked(), text: again };
		case 'wrong':
			return { title: m.device_wrong(), text: `${m.device_wrong_why()} ${again}` };
		case 'used':
			return { title: m.device_used(), text: `${m.device_used_why()} ${again}` };
		case 'asking':
			return { title: m.device_asking(), text: '' };
		case 'unanswered':
			return { title: m.device_unanswered(), text: m.device_unanswered_why() };
	}
}
