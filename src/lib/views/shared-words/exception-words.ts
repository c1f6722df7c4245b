const WORDS: Readonly<Record<string, string>> = {
	complaint: 'complaint',
	vip: 'important customer',
	dropped_call: 'dropped call before',
	vulnerable: 'vulnerable customer',
	goodwill: 'goodwill',
	other: 'another reason'
};

/** Why a contact was allowed to be long; null where it was not. */
export function exceptionWords(reason: string | null): string | null {
	return reason === null ? null : (WORDS[reason] ?? reason);
}
