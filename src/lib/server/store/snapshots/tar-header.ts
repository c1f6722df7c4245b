const BLOCK = 512;

/** A file or folder of a tar archive. */
export type TarEntry = { name: string; bytes: number; folder: boolean };

function octal(value: number, digits: number): string {
	return `${value.toString(8).padStart(digits - 1, '0')}\0`;
}

/**
 * The header block of an entry (POSIX ustar; owner and time are left out).
 * @throws Error for a name beyond 100 bytes or a file beyond 8 GB, which the format cannot hold
 */
export function tarHeader({ name, bytes, folder }: TarEntry): Buffer {
	const path = folder ? `${name}/` : name;
	if (Buffer.byteLength(path) > 100 || bytes >= 8 ** 11)
		throw new Error(`${name} does not fit into a tar archive`);
	const header = Buffer.alloc(BLOCK);
	header.write(path, 0);
	header.write(octal(folder ? 0o700 : 0o600, 8), 100);
	header.write(octal(0, 8), 108);
	header.write(octal(0, 8), 116);
	header.write(octal(bytes, 12), 124);
	header.write(octal(0, 12), 136);
	header.write(' '.repeat(8), 148);
	header.write(folder ? '5' : '0', 156);
	header.write('ustar\0' + '00', 257);
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
	return header;
}

/** @returns null for the empty block that ends an archive */
export function readTarHeader(block: Buffer): TarEntry | null {
	if (block.every((byte) => byte === 0)) return null;
	const text = (from: number, length: number) =>
		(block.toString('utf8', from, from + length).split('\0', 1)[0] ?? '').trim();
	const folder = text(156, 1) === '5';
	return { name: text(0, 100).replace(/\/$/, ''), bytes: parseInt(text(124, 12), 8), folder };
}

/** How many zeros follow a file of so many bytes. */
export function padding(bytes: number): number {
	return (BLOCK - (bytes % BLOCK)) % BLOCK;
}
