import { m } from '$lib/i18n/compiled/messages';

const WORDS: Readonly<Record<string, () => string>> = {
	complaint: m.contact_complaint,
	vip: m.contact_vip,
	dropped_call: m.contact_dropped,
	vulnerable: m.contact_vulnerable,
	goodwill: m.contact_goodwill,
	other: m.contact_other_reason
};

/** Why a contact was allowed to be long; null where it was not. */
export function exceptionWords(reason: string | null): string | null {
	return reason === null ? null : (WORDS[reason]?.() ?? reason);
}
