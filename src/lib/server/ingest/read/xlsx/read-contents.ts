import { posix } from 'node:path';
import { UnreadableFile } from '../unreadable-file';
import { readXml } from '../archive/xml-events';
import type { Zip } from '../archive/open-zip';

export type Contents = {
	date1904: boolean;
	/** Visible sheets in their order, by name and part of the archive. */
	sheets: { name: string; part: string }[];
	sharedStrings: string | null;
	styles: string | null;
};

/** What a workbook is made of, from its table of contents. */
export async function readContents(zip: Zip, file: string): Promise<Contents> {
	const root = await relations(zip, '_rels/.rels', '');
	const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.part;
	if (!main || !zip.entry(main)) {
		throw new UnreadableFile(
			`${file} is a zip archive, not a workbook. Unpack it and choose the table inside.`
		);
	}
	const folder = posix.dirname(main);
	const parts = await relations(
		zip,
		posix.join(folder, '_rels', `${posix.basename(main)}.rels`),
		folder
	);
	const workbook: Contents = {
		date1904: false,
		sheets: [],
		sharedStrings: [...parts.values()].find(({ type }) => type === 'sharedStrings')?.part ?? null,
		styles: [...parts.values()].find(({ type }) => type === 'styles')?.part ?? null
	};
	await each(zip, main, (name, attributes) => {
		if (name === 'workbookPr') workbook.date1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
		if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
		const relation = parts.get(attributes['r:id'] ?? '');
		if (relation?.type === 'worksheet') {
			workbook.sheets.push({ name: attributes.name ?? '', part: relation.part });
		}
	});
	return workbook;
}

async function relations(
	zip: Zip,
	part: string,
	folder: string
): Promise<Map<string, { type: string; part: string }>> {
	const found = new Map<string, { type: string; part: string }>();
	await each(zip, part, (name, { Id, Type, Target, TargetMode }) => {
		if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
		const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
		found.set(Id, { type: Type?.split('/').at(-1) ?? '', part: target });
	});
	return found;
}

async function each(
	zip: Zip,
	part: string,
	open: (name: string, attributes: Readonly<Record<string, string>>) => void
): Promise<void> {
	const entry = zip.entry(part);
	if (!entry) return;
	await readXml(zip.bytes(entry), { open }, part);
}
