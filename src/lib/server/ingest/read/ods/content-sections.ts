const OPEN = '<table:table ';
const CLOSE = '</table:table>';

/** A piece of content.xml: of what stands before the first sheet (-1), or of the sheet with this number. */
export type ContentPiece = { sheet: number; text: string };

/**
 * Cuts the text of content.xml into what stands before its sheets and each sheet as an element of its own, so that a sheet
 * nobody asks for costs no parsing. The tags looked for cannot stand inside text, where `<` is written `&lt;`.
 * @param texts pieces of any size
 */
export async function* contentSections(
	texts: AsyncIterable<string>
): AsyncGenerator<ContentPiece[]> {
	let sheet = -1;
	let inside = true;
	let waiting = '';
	for await (const text of texts) {
		waiting += text;
		const pieces: ContentPiece[] = [];
		for (;;) {
			const inSheet: boolean = inside && sheet >= 0;
			const tag = inSheet ? CLOSE : OPEN;
			const at = waiting.indexOf(tag);
			if (at < 0) break;
			const end = inSheet ? at + tag.length : at;
			if (inside) pieces.push({ sheet, text: waiting.slice(0, end) });
			waiting = waiting.slice(end);
			inside = !inSheet;
			if (inside) sheet++;
		}
		// A tag may be cut: what could be its beginning waits.
		const safe = Math.max(0, waiting.length - CLOSE.length);
		if (inside && safe > 0) pieces.push({ sheet, text: waiting.slice(0, safe) });
		waiting = waiting.slice(safe);
		if (pieces.length > 0) yield pieces;
	}
	if (inside && waiting !== '') yield [{ sheet, text: waiting }];
}
