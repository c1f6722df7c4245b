import { UnreadableFile } from '../unreadable-file';
import { readXml } from '../archive/xml-events';
import { SharedTexts } from './shared-texts';

/** All shared texts together, in UTF-16 units: they are held in memory while the sheet is read. */
const MOST_TEXT = 64 * 1024 * 1024;

/** The texts that cells refer to by number; phonetic readings left out, runs of rich text joined. */
export async function readSharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<SharedTexts> {
	const strings = new SharedTexts();
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
				else if (name === 'si') strings.add(current);
			}
		},
		'sharedStrings.xml'
	);
	return strings;
}
