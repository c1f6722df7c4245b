import { createHmac } from 'node:crypto';

/** Customers call again: so many of the latest are kept. */
const MOST_KEPT = 50_000;

/**
 * The function from a customer's id to the key that stands for it: HMAC-SHA256 with the site's secret, its first 16 bytes
 * in base64url. Without the secret nobody can tell whose key it is, not even by trying all phone numbers.
 */
export function customerKeys(secret: string): (customerId: string) => string {
	const kept = new Map<string, string>();
	return (customerId) => {
		let key = kept.get(customerId);
		if (key === undefined) {
			if (kept.size >= MOST_KEPT) kept.clear();
			key = createHmac('sha256', secret).update(customerId).digest().toString('base64url', 0, 16);
			kept.set(customerId, key);
		}
		return key;
	};
}
