import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');

/** The colours that a rule of the style sheet gives its tokens. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
	const start = css.indexOf(`${selector} {`);
	if (start < 0) throw new Error(`no rule ${selector}`);
	const body = css.slice(start, css.indexOf('}', start));
	return new Map(
		[...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!])
	);
}

const themes = { day: tokensOf(':root'), night: tokensOf("[data-theme='dark']") };

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const c = parseInt(hex.slice(at, at + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
}

const words = ['text', 'soft', 'faint', 'better', 'worse', 'link'];
const surfaces = ['ground', 'panel', 'raised', 'track'];
const read = [
	...words.flatMap((word) => surfaces.map((surface) => [word, surface] as const)),
	['better', 'better-wash'] as const,
	['worse', 'worse-wash'] as const,
	['text', 'worse-wash'] as const,
	['on-strong', 'text'] as const
];
const seen = ['better', 'worse-mark', 'edge', 'focus'];

describe('contrast of the tokens', () => {
	it('is as WCAG defines it', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});

	describe.each(Object.entries(themes))('by %s', (_, tokens) => {
		const colour = (name: string) => {
			const hex = tokens.get(name);
			if (!hex) throw new Error(`no token --${name}`);
			return hex;
		};

		it.each(read)('lets words in --%s be read on --%s, 4.5 to 1', (word, surface) => {
			expect(contrast(colour(word), colour(surface))).toBeGreaterThanOrEqual(4.5);
		});

		it.each(seen)('lets marks in --%s be seen on a panel, 3 to 1', (mark) => {
			expect(contrast(colour(mark), colour('panel'))).toBeGreaterThanOrEqual(3);
		});
	});
});
