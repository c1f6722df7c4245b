/** A piece of a sentence: plain, strong, a key of the keyboard, something to type, or a way to a screen. */
export type TextPart = { text: string; as: 'plain' | 'strong' | 'key' | 'code' } | TextLink;
type TextLink = { text: string; as: 'link'; href: string };

const MARKS = /\*\*(.+?)\*\*|\[\[(.+?)\]\]|`(.+?)`|\[(.+?)\]\((\/.*?)\)/gu;

/**
 * The pieces of a message that holds marks: `**strong**`, `[[key]]`, `` `code` `` and `[words](/path)`. So that a sentence
 * stays one message, whatever order its language wants.
 */
export function markedText(text: string): TextPart[] {
	const parts: TextPart[] = [];
	let at = 0;
	const plain = (until: number) => {
		if (until > at) parts.push({ as: 'plain', text: text.slice(at, until) });
	};
	for (const found of text.matchAll(MARKS)) {
		const [whole, strong, key, code, words, href] = found;
		plain(found.index);
		if (href !== undefined) parts.push({ as: 'link', text: words ?? '', href });
		else if (strong !== undefined) parts.push({ as: 'strong', text: strong });
		else if (key !== undefined) parts.push({ as: 'key', text: key });
		else parts.push({ as: 'code', text: code ?? '' });
		at = found.index + whole.length;
	}
	plain(text.length);
	return parts;
}
