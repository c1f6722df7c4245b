import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, createDeflateRaw } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../../../../../tests/support/workbook';
import { zip, type ZipPart } from '../../../../../tests/support/zip';
import { isKnownHeader } from '../known-header';
import { openTable } from './open-table';
import { UnreadableFile } from './unreadable-file';

const MB = 1024 * 1024;
const sheet = {
	S: [
		['Id', 'N'],
		['a', 1]
	]
};
let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'evenkeel-hostile-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: Buffer, name: string) {
	const path = join(folder, name);
	await writeFile(path, content);
	const table = await openTable({ path }, name, { isKnownHeader });
	try {
		const cells: string[][] = [];
		const reasons: string[] = [];
		for await (const rows of table.batches()) {
			cells.push(...rows.cells);
			reasons.push(...rows.rejects.map(({ reason }) => reason));
		}
		return { header: table.header, cells, reasons };
	} finally {
		await table.close();
	}
}

/** What reading costs: processor time in seconds, and memory in MB on top of what was there. */
async function costOf(work: () => Promise<unknown>) {
	const memory = process.memoryUsage().rss;
	const processor = process.cpuUsage();
	let most = memory;
	const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
	await work();
	clearInterval(watch);
	const { user, system } = process.cpuUsage(processor);
	const after = Math.max(most, process.memoryUsage().rss);
	return { seconds: (user + system) / 1e6, megabytes: (after - memory) / MB };
}

/** So many zeros, deflated: a piece that stands by itself, as often as need be. */
async function deflatedZeros(bytes: number): Promise<Buffer> {
	const deflate = createDeflateRaw({ level: 9 });
	deflate.write(Buffer.alloc(16 * MB));
	const piece = await new Promise<Buffer>((resolve) => {
		const pieces: Buffer[] = [];
		deflate.on('data', (one: Buffer) => pieces.push(one));
		deflate.flush(constants.Z_FULL_FLUSH, () => resolve(Buffer.concat(pieces)));
	});
	const end = Buffer.from([0x03, 0x00]);
	return Buffer.concat([...Array<Buffer>(Math.ceil(bytes / (16 * MB))).fill(piece), end]);
}

describe('a workbook that is an attack', () => {
	it('unpacking to 1.5 GB is refused at once, whether it says so or lies', async () => {
		const packed = await deflatedZeros(1500 * MB);
		expect(packed.length).toBeLessThan(2 * MB);
		const bomb = (claimedSize: number): ZipPart => ({
			...{ name: 'xl/worksheets/sheet1.xml', content: '', packed, claimedSize }
		});
		for (const claimedSize of [1500 * MB, 900]) {
			const parts = workbook({}, { more: [bomb(claimedSize)] });
			const { seconds, megabytes } = await costOf(() =>
				expect(read(parts, 'bomb.xlsx')).rejects.toThrow(UnreadableFile)
			);
			expect(seconds).toBeLessThan(1);
			expect(megabytes).toBeLessThan(100);
		}
	});

	it('whose sheet is such a bomb behind a small size in the directory is refused as it unpacks', async () => {
		const packed = await deflatedZeros(1500 * MB);
		const whole = { name: '_rels/.rels', content: '', packed, claimedSize: 900 };
		const { seconds, megabytes } = await costOf(() =>
			expect(read(zip([whole]), 'lying.xlsx')).rejects.toThrow(UnreadableFile)
		);
		expect(seconds).toBeLessThan(1);
		expect(megabytes).toBeLessThan(100);
	});

	it('with 60,000 parts is refused, and so is one whose parts lie over one another', async () => {
		const empty = Buffer.from([0x03, 0x00]);
		const more = Array.from({ length: 60_000 }, (_, i) => ({
			...{ name: `p${i}`, content: '', packed: empty }
		}));
		await expect(read(workbook(sheet, { more }), 'many.xlsx')).rejects.toThrow(/parts/);
		const rels =
			'<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>';
		const over = zip([
			{ name: '_rels/.rels', content: rels },
			{ name: 'xl/workbook.xml', content: rels, overlaps: true }
		]);
		await expect(read(over, 'over.xlsx')).rejects.toThrow(UnreadableFile);
	});

	it('with a symbolic link, an overlap and a zip inside is read as if they were not there', async () => {
		const link = { name: 'xl/link', content: '/etc/passwd', link: true };
		const over = { name: 'xl/over', content: 'x', overlaps: true };
		const inner = { name: 'xl/inner.zip', content: workbook(sheet) };
		const { cells } = await read(workbook(sheet, { more: [link, over, inner] }), 'more.xlsx');
		expect(cells).toEqual([['a', '1']]);
		await expect(read(zip([inner]), 'nested.xlsx')).rejects.toThrow(UnreadableFile);
	});
});

describe('a text that is an attack', () => {
	it('a cell of 10 MB costs little memory, and the rows around it are there', async () => {
		const text = `Id,Note\na,x\nb,"${'y'.repeat(10 * MB)}"\nc,z\n`;
		let found: Awaited<ReturnType<typeof read>> | null = null;
		const { megabytes } = await costOf(async () => {
			found = await read(Buffer.from(text), 'cell.csv');
		});
		expect(megabytes).toBeLessThan(300);
		const { cells, reasons } = found!;
		expect(cells.map(([id]) => id).filter((id) => id !== 'b')).toEqual(['a', 'c']);
		expect(cells.length + (reasons as string[]).length).toBe(3);
	});

	it('NUL in a cell is no end of it, and nothing of the next row', async () => {
		const text = 'Id,Note\na,one\0two\nb,three\n';
		const { cells } = await read(Buffer.from(text), 'nul.csv');
		expect(cells).toEqual([
			['a', 'one\0two'],
			['b', 'three']
		]);
	});
});
