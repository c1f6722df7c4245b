import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file';

export type XmlHandler = {
	open(name: string, attributes: Readonly<Record<string, string>>): void;
	text?(text: string): void;
	close?(name: string): void;
};

/**
 * A reader of XML that comes in pieces of text, for a handler; names come without their namespace prefix.
 * @throws UnreadableFile for a document type (the door to entities of one's own) and for broken XML
 */
export function xmlParser(handler: XmlHandler, part: string): SaxesParser {
	const parser = new SaxesParser();
	parser.on('doctype', () => {
		throw new UnreadableFile(
			`The workbook's part ${part} declares a document type, which no spreadsheet writes. Save it anew.`
		);
	});
	parser.on('error', (error) => {
		throw new UnreadableFile(
			`The workbook's part ${part} is damaged: ${error.message}. Save it anew.`
		);
	});
	parser.on('opentag', ({ name, attributes }) => handler.open(local(name), attributes));
	parser.on('text', (text) => handler.text?.(text));
	parser.on('cdata', (text) => handler.text?.(text));
	parser.on('closetag', ({ name }) => handler.close?.(local(name)));
	return parser;
}

/**
 * Feeds the XML of one part to a handler, piece by piece. After each piece the generator yields, so that the caller can
 * take what the handler has gathered.
 * @throws UnreadableFile as xmlParser does
 */
export async function* xmlEvents(
	bytes: AsyncIterable<Uint8Array>,
	handler: XmlHandler,
	part: string
): AsyncGenerator<void> {
	const parser = xmlParser(handler, part);
	const decoder = new TextDecoder('utf-8');
	for await (const piece of bytes) {
		parser.write(decoder.decode(piece, { stream: true }));
		yield;
	}
	parser.write(decoder.decode());
	parser.close();
	yield;
}

/** Feeds a whole part to a handler that gathers by itself. */
export async function readXml(
	bytes: AsyncIterable<Uint8Array>,
	handler: XmlHandler,
	part: string
): Promise<void> {
	const pieces = xmlEvents(bytes, handler, part);
	while (!(await pieces.next()).done);
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
