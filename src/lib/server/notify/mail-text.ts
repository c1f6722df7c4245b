import type { MailBlock, MailDocument, MailLine } from '$lib/domain/mail-document';

/** A mail as plain text, for readers that show no HTML and for those who prefer it. */
export function mailText({ blocks }: MailDocument): string {
	return `${blocks.map(blockText).join('\n').trim()}\n`;
}

function blockText(block: MailBlock): string {
	switch (block.kind) {
		case 'title':
			return `${block.text}\n${'='.repeat(Math.min(60, block.text.length))}\n`;
		case 'heading':
			return `\n${block.text}\n${'-'.repeat(Math.min(60, block.text.length))}`;
		case 'paragraph':
			return lineText(block.line);
		case 'list':
			return block.items.map((line) => `* ${lineText(line)}`).join('\n');
		case 'table':
			return block.rows.map((row) => rowText(block.heads, row)).join('\n');
	}
}

/** Each cell after the name of its column. */
function rowText(heads: readonly string[], [first = [], ...others]: readonly MailLine[]): string {
	const cells = others.flatMap((line, i) => {
		const [head = '', words] = [heads[i + 1], lineText(line)];
		return words === '' ? [] : [head === '' ? words : `${head}: ${words}`];
	});
	return `* ${[lineText(first), ...cells].join('; ')}`;
}

function lineText(line: MailLine): string {
	return line
		.map(({ text, href, look }) => {
			const words = plain(text);
			if (look === 'soft' && line.length > 1 && !href) return `(${words.replace(/^· /, '')})`;
			return href ? `${words} <${href}>` : words;
		})
		.filter((words) => words !== '')
		.join(' ');
}

/** People's words stay on their line. */
function plain(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
