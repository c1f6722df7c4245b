import { m } from '$lib/i18n/compiled/messages';

/** What the card of an agent's own page is worded with: said where it is made, so that the browser needs no program for it. */
export function linkWords(agent: string) {
	return {
		title: m.own_card({ agent }),
		note: m.own_card_note(),
		none: m.own_card_none(),
		keep: m.own_card_keep({ agent }),
		link: m.own_card_link(),
		make: m.own_card_make(),
		another: m.own_card_another(),
		anotherWhat: m.own_card_another_what(),
		revoke: m.own_card_revoke(),
		revokeWhat: m.own_card_revoke_what({ agent }),
		revokeYes: m.own_card_revoke_yes()
	};
}
