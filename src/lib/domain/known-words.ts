/** Words of other products for our channels and directions, in lower case and without spaces and signs. */
export const KNOWN_WORDS: Readonly<Record<string, string>> = {
	call: 'voice',
	phone: 'voice',
	phonecall: 'voice',
	telephone: 'voice',
	inboundcall: 'voice',
	outboundcall: 'voice',
	mail: 'email',
	webmail: 'email',
	webform: 'email',
	livechat: 'chat',
	webchat: 'chat',
	message: 'messaging',
	sms: 'messaging',
	whatsapp: 'messaging',
	facebook: 'social',
	twitter: 'social',
	instagram: 'social',
	store: 'in_person',
	branch: 'in_person',
	in: 'inbound',
	incoming: 'inbound',
	out: 'outbound',
	outgoing: 'outbound',
	outcall: 'outbound'
};

/**
 * The word of ours that another product's word stands for.
 * @param ours the words allowed, such as CHANNELS
 * @returns undefined where it is unknown, or is none of those
 */
export function knownWord(word: string, ours: readonly string[]): string | undefined {
	const key = plain(word);
	const found = KNOWN_WORDS[key] ?? ours.find((candidate) => plain(candidate) === key);
	return found !== undefined && ours.includes(found) ? found : undefined;
}

function plain(word: string): string {
	return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
