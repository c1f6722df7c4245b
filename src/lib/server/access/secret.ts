import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET = /^([a-z]{2})_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;
const NO_HASH = Buffer.alloc(32);

/** The id that a secret is looked up by, and the part that nobody can guess. */
export type Secret = { id: string; secret: string };

/** An id of 64 bits, to look a secret up by. */
export function newId(): string {
	return randomBytes(8).toString('hex');
}

/** 256 bits. */
export function newSecret(): string {
	return randomBytes(32).toString('base64url');
}

/** What is shown once and never stored. @param kind two letters: what it is good for */
export function secretText(kind: string, { id, secret }: Secret): string {
	return `${kind}_${id}_${secret}`;
}

/** @returns null where the text is no secret of this kind */
export function readSecret(kind: string, text: string): Secret | null {
	const [, found, id, secret] = SECRET.exec(text) ?? [];
	return found === kind && id !== undefined && secret !== undefined ? { id, secret } : null;
}

/** What is stored of a secret: its SHA-256. */
export function hashOf(secret: string): string {
	return digest(secret).toString('hex');
}

/**
 * Whether a secret is the one whose hash is stored, in a time that tells nothing of either.
 * @param stored null where nothing was found: the same work, and false
 */
export function isSecretOf(stored: string | null, secret: string): boolean {
	const kept = Buffer.from(stored ?? '', 'hex');
	const same = timingSafeEqual(digest(secret), kept.length === 32 ? kept : NO_HASH);
	return same && kept.length === 32;
}

function digest(secret: string): Buffer {
	return createHash('sha256').update(secret).digest();
}
