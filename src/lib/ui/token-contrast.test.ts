import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');

/** Colours of a token by day and by night. */
function token(name: string): { day: string; night: string } {
	const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
	if (!found) throw new Error(`no token --${name}`);
	return { day: found[1]!, night: found[2]! };
}

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

const words = ['ink', 'soft', 'faint', 'better', 'worse'];
const surfaces = ['ground', 'panel', 'sunken'];
const pairs = [
	...words.flatMap((word) => surfaces.map((surface) => [word, surface] as const)),
	['better', 'better-wash'] as const,
	['worse', 'worse-wash'] as const,
	['ink', 'worse-wash'] as const,
	['panel', 'ink'] as const,
	['panel', 'soft'] as const
];
const marks = ['better-mark', 'worse-mark', 'plain-mark', 'line-strong', 'focus'];

describe('contrast of the tokens', () => {
	it('is as WCAG defines it', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});

	it.each(pairs)('lets words in --%s be read on --%s, 4.5 to 1 by day and night', (word, surface) => {
		const [front, back] = [token(word), token(surface)];
		expect(contrast(front.day, back.day)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(front.night, back.night)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(marks)('lets marks in --%s be seen on a panel, 3 to 1 by day and night', (mark) => {
		const [front, back] = [token(mark), token('panel')];
		expect(contrast(front.day, back.day)).toBeGreaterThanOrEqual(3);
		expect(contrast(front.night, back.night)).toBeGreaterThanOrEqual(3);
	});
});
