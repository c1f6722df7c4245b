import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '$lib/i18n/language';
import { speak } from '$lib/server/access/speak';
import { guideBlocks } from './guide-blocks';
import { GUIDE_SLUGS } from './guide-pages';
import type { TextPart } from './marked-text';

/** Ways, keys and what is typed, in no order: a language puts its words where it wants. */
function marksOf(slug: (typeof GUIDE_SLUGS)[number]): string[] {
	const parts = guideBlocks(slug).flatMap((block): TextPart[] => {
		if (block.kind === 'text') return block.parts;
		return block.kind === 'steps' || block.kind === 'list' ? block.items.flat() : [];
	});
	return parts
		.flatMap((part) => {
			if (part.as === 'link') return part.href;
			return part.as === 'key' || part.as === 'code' ? part.text : [];
		})
		.sort();
}

describe.each(GUIDE_SLUGS)('the page %s of the guide', (slug) => {
	const english = guideBlocks(slug);

	it.each(LANGUAGES)('is as whole in %s as in English, with the same ways and keys', (language) => {
		const said = speak(language, () => ({ blocks: guideBlocks(slug), marks: marksOf(slug) }));
		expect(said.blocks.map(({ kind }) => kind)).toEqual(english.map(({ kind }) => kind));
		expect(said.marks).toEqual(marksOf(slug));
		for (const block of said.blocks)
			if (block.kind === 'steps' || block.kind === 'list')
				expect(block.items.every((parts) => parts.length > 0)).toBe(true);
	});
});
