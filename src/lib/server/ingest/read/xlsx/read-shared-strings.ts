import { ownCopy } from '../../own-copy';
import { UnreadableFile } from '../unreadable-file';
import { readXml } from '../archive/xml-events';

/** All shared texts together, in UTF-16 units: they are held in memory while the sheet is read. */
const MOST_TEXT = 64 * 1024 * 1024;

/** The texts that cells refer to by number; phonetic readings left out, runs of rich text joined. */
export async function readSharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<string[]> {
	const strings: string[] = [];
	let total = 0;
	let current = '';
	let inText = false;
	let inPhonetic = false;
	await readXml(
		bytes,
		{
			open(name) {
				if (name === 'si') current = '';
				else if (name === 'rPh') inPhonetic = true;
				else if (name === 't') inText = !inPhonetic;
			},
			text(text) {
				if (!inText) return;
				current += text;
				total += text.length;
				if (total > MOST_TEXT) {
					throw new UnreadableFile(
						'The workbook holds more than 64 MB of text. Save the sheet as CSV: that has no limit.'
					);
				}
			},
			close(name) {
				if (name === 't') inText = false;
				else if (name === 'rPh') inPhonetic = false;
				else if (name === 'si') strings.push(ownCopy(current));
			}
		},
		'sharedStrings.xml'
	);
	return strings;
}
