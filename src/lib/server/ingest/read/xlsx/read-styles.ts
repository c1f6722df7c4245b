import { builtInKind, kindOfFormat, type NumberKind } from './number-format';
import { readXml } from '../archive/xml-events';

/** The kind of number that each cell style shows, by the style's index. */
export async function readStyles(bytes: AsyncIterable<Uint8Array>): Promise<NumberKind[]> {
	const custom = new Map<number, NumberKind>();
	const kinds: NumberKind[] = [];
	let inCellFormats = false;
	await readXml(
		bytes,
		{
			open(name, attributes) {
				if (name === 'numFmt') {
					custom.set(Number(attributes.numFmtId), kindOfFormat(attributes.formatCode ?? ''));
				} else if (name === 'cellXfs') inCellFormats = true;
				else if (name === 'xf' && inCellFormats) {
					const id = Number(attributes.numFmtId ?? 0);
					kinds.push(custom.get(id) ?? builtInKind(id));
				}
			},
			close(name) {
				if (name === 'cellXfs') inCellFormats = false;
			}
		},
		'styles.xml'
	);
	return kinds;
}
