import { createHmac } from 'node:crypto';
import { sha256Block, sha256Start, type Sha256State } from './sha256-block';

const BLOCK_BYTES = 64;
/** Ids of up to this many bytes fit one block with the padding that SHA-256 asks for. */
const SHORT_BYTES = BLOCK_BYTES - 9;
const DIGEST_BYTES = 32;
const KEY_BYTES = 16;

/**
 * The function from a customer's id to the key that stands for it: HMAC-SHA256 with the site's secret, its first 16 bytes
 * in base64url. Without the secret nobody can tell whose key it is, not even by trying all phone numbers.
 *
 * A file of a million contacts asks a million times: the two blocks that depend on the secret alone are taken in once
 * (RFC 2104, section 4), which takes little more than half the time of node:crypto; that one is asked for the long ids.
 */
export function customerKeys(secret: string): (customerId: string) => string {
	const secretBytes = Buffer.from(secret, 'utf8');
	if (secretBytes.length > BLOCK_BYTES)
		return (id) => keyOf(createHmac('sha256', secret).update(id).digest());
	const inner = padded(secretBytes, 0x36);
	const outer = padded(secretBytes, 0x5c);
	const bytes = Buffer.alloc(BLOCK_BYTES);
	const block = new Int32Array(BLOCK_BYTES / 4);
	const state = sha256Start();
	/** Takes in the last block, `length` bytes of which are in `bytes`, after the block of the secret. */
	const finish = (start: Sha256State, length: number): void => {
		bytes.fill(0, length);
		bytes[length] = 0x80;
		bytes.writeUInt16BE((BLOCK_BYTES + length) * 8, BLOCK_BYTES - 2);
		for (let i = 0; i < block.length; i++) block[i] = bytes.readInt32BE(4 * i);
		state.set(start);
		sha256Block(state, block);
		for (let i = 0; i < state.length; i++) bytes.writeInt32BE(state[i] ?? 0, 4 * i);
	};
	return (id) => {
		if (id.length > SHORT_BYTES || Buffer.byteLength(id) > SHORT_BYTES) {
			return keyOf(createHmac('sha256', secret).update(id).digest());
		}
		finish(inner, bytes.write(id, 'utf8'));
		finish(outer, DIGEST_BYTES);
		return keyOf(bytes);
	};
}

function keyOf(digest: Buffer): string {
	return digest.toString('base64url', 0, KEY_BYTES);
}

/** The state after the block of the secret, each byte crossed with `pad`. */
function padded(secret: Buffer, pad: number): Sha256State {
	const bytes = Buffer.alloc(BLOCK_BYTES);
	secret.copy(bytes);
	const block = new Int32Array(BLOCK_BYTES / 4);
	for (let i = 0; i < BLOCK_BYTES; i++) bytes[i] = (bytes[i] ?? 0) ^ pad;
	for (let i = 0; i < block.length; i++) block[i] = bytes.readInt32BE(4 * i);
	const state = sha256Start();
	sha256Block(state, block);
	return state;
}
