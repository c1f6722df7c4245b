import { getDocumentProxy } from 'unpdf';

export type PdfPage = {
	/** In points, 1/72 of an inch. */
	width: number;
	height: number;
	/** What is written on it, without blanks: how letters are spaced is the printer's business. */
	text: string;
};

/** The pages of a document as a reader of paper has them before them. */
export async function pdfPages(pdf: Uint8Array): Promise<PdfPage[]> {
	const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
	const pages: PdfPage[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
		const { items } = await page.getTextContent();
		const text = items.map((item) => ('str' in item ? item.str : '')).join('');
		pages.push({ width: right - left, height: top - bottom, text: withoutBlanks(text) });
	}
	await document.destroy();
	return pages;
}

export const withoutBlanks = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
