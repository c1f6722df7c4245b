import { createHmac } from 'node:crypto';

const KEY_BYTES = 16;

/**
 * The function from a customer's id to the key that stands for it: HMAC-SHA256 with the site's secret, its first 16 bytes
 * in base64url. Without the secret nobody can tell whose key it is, not even by trying all phone numbers.
 */
export function customerKeys(secret: string): (customerId: string) => string {
	return (id) =>
		createHmac('sha256', secret).update(id).digest().toString('base64url', 0, KEY_BYTES);
}
