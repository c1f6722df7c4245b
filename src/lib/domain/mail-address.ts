/** Longest address that mail servers carry (RFC 5321, 4.5.3.1.3). */
const LONGEST = 254;
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN =
	/^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * Whether a text is one plain mail address: name@example.org. No name beside it, no second address, no line end that would
 * begin another header. Quoted names and addresses by number are mail as well, and nobody's.
 */
export function isMailAddress(text: string): boolean {
	const at = text.lastIndexOf('@');
	if (at < 1 || text.length > LONGEST) return false;
	const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
	return local.length <= 64 && LOCAL.test(local) && DOMAIN.test(domain);
}
