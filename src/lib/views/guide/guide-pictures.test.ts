import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '$lib/i18n/language';
import { guideBlocks } from './guide-blocks';
import { GUIDE_SLUGS } from './guide-pages';
import { GUIDE_PICTURES, type GuidePictureName } from './guide-pictures';

const FOLDER = 'static/guide';
const names = Object.keys(GUIDE_PICTURES) as GuidePictureName[];

/** Width and height of a lossy WebP, from the header of its first frame. */
function sizeOf(file: Buffer): [number, number] {
	const frame = file.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
	return [file.readUInt16LE(frame + 3) & 0x3fff, file.readUInt16LE(frame + 5) & 0x3fff];
}

describe.each(LANGUAGES)('the pictures of the guide in %s', (language) => {
	const folder = `${FOLDER}/${language}`;
	const bytesOf = (name: string) => readFileSync(`${folder}/${name}.webp`);

	it('are those that the script lists, as large as it says', () => {
		expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.webp`).sort());
		for (const name of names) {
			const { width, height } = GUIDE_PICTURES[name];
			expect(sizeOf(bytesOf(name)), name).toEqual([width, height]);
		}
	});

	it('are small: each under 60 kB, all under 600 kB', () => {
		const sizes = names.map((name) => bytesOf(name).length);
		expect(Math.max(...sizes)).toBeLessThan(60_000);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
	});

	it('say what they show, and stand on one page', () => {
		const shown = GUIDE_SLUGS.flatMap(guideBlocks).filter((block) => block.kind === 'picture');
		expect(shown.map(({ name }) => name).sort()).toEqual(names.toSorted());
		for (const { name, alt } of shown) expect(alt.length, name).toBeGreaterThan(60);
	});
});
