import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = {
	name: string;
	content: string | Buffer;
	/** What the directory says instead of the truth. */
	claimedSize?: number;
	encrypted?: boolean;
	/** Deflated already: `content` is not looked at. */
	packed?: Buffer;
	/** The directory leads to the part before instead of this one. */
	overlaps?: boolean;
	/** A symbolic link, as Unix archives have them. */
	link?: boolean;
};

/** A zip archive in memory (APPNOTE 6.3.3, sections 4.3.7 and 4.3.12), good or lying. */
export function zip(parts: readonly ZipPart[]): Buffer {
	const local: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	let before = 0;
	for (const part of parts) {
		const { name, content, claimedSize, encrypted, overlaps, link } = part;
		const raw = Buffer.from(content);
		const packed = part.packed ?? deflateRawSync(raw);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(encrypted ? 1 : 0, 2);
		fields.writeUInt16LE(8, 4);
		fields.writeUInt32LE(crc32(raw), 10);
		fields.writeUInt32LE(packed.length, 14);
		fields.writeUInt32LE(claimedSize ?? raw.length, 18);
		fields.writeUInt16LE(Buffer.byteLength(name), 22);
		const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name)]);
		local.push(header, packed);
		const rest = Buffer.alloc(14);
		if (link) rest.writeUInt32LE((0o120777 << 16) >>> 0, 6);
		rest.writeUInt32LE(overlaps ? before : offset, 10);
		before = offset;
		central.push(
			Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name)])
		);
		offset += header.length + packed.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...local, directory, end]);
}
