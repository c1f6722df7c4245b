import { isMailAddress } from './mail-address';

/** Whom a mail is from. */
export type MailSender = { name: string; address: string };

const LONGEST_NAME = 100;

/** Reads "Evenkeel <review@example.org>" or an address alone. @returns null for anything else */
export function readMailSender(text: string): MailSender | null {
	const named = /^([^<>]*)<([^<>]*)>$/.exec(text.trim());
	const [name, address] = named
		? [(named[1] ?? '').trim().replace(/^"(.*)"$/, '$1'), named[2] ?? '']
		: ['', text.trim()];
	if (/[\u0000-\u001f\u007f"\\]/.test(name) || name.length > LONGEST_NAME) return null;
	return isMailAddress(address) ? { name, address } : null;
}
