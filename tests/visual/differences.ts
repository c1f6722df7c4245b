import type { Page } from 'playwright-core';
import { BLOCK } from './reduce-picture';
import type { Difference, Section } from './section';

/** A reduced picture and the sections that it is made of. */
export type Reduced = { picture: Buffer; sections: readonly Section[] };

/** So far beyond what is around it a block's red, green or blue (0 to 255) may lie. */
const DIFFERS = 12;
/** So many blocks may differ by other hinting and rounding: a share of a section, or as many as a large figure touches. */
const SHARE = 0.004;
const FEW = 10;
/** Heights that other rounding of lines makes, pixels. */
const ROUNDING = 6;

/** Where two pictures of the same page differ in more than how a machine draws its letters. */
export async function differences(
	desk: Page,
	approved: Reduced,
	seen: Reduced
): Promise<Difference[]> {
	const names = (of: Reduced) => of.sections.map(({ name }) => name).join(', ');
	if (names(approved) !== names(seen))
		return [{ name: 'the page', what: `has ${names(seen)}; approved are ${names(approved)}` }];
	const [before, after] = [await pixels(desk, approved.picture), await pixels(desk, seen.picture)];
	const blocks = (length: number) => Math.max(1, Math.floor(length / BLOCK));
	let [top, topSeen] = [0, 0];
	return approved.sections.flatMap((section, i): Difference[] => {
		const { name, width, height } = section;
		const other = seen.sections[i] ?? section;
		const [from, fromSeen] = [top, topSeen];
		top += blocks(height);
		topSeen += blocks(other.height);
		if (Math.abs(other.width - width) > 1 || Math.abs(other.height - height) > ROUNDING) {
			const size = `${other.width} x ${other.height} instead of ${width} x ${height}`;
			return [{ name, what: size }];
		}
		const [w, h] = [blocks(width), Math.min(blocks(height), blocks(other.height))];
		const one = { ...before, top: from, w, h };
		const two = { ...after, top: fromSeen, w, h };
		let differing = 0;
		for (let at = 0; at < w * h; at++)
			if (isStrange(one, two, at) || isStrange(two, one, at)) differing++;
		if (differing <= Math.max(FEW, SHARE * w * h)) return [];
		return [{ name, what: `${differing} of ${w * h} blocks are other ones` }];
	});
}

type Blocks = { width: number; data: Buffer; top: number; w: number; h: number };

/** Whether a block has a colour that lies beyond those around the same place: a line that sits a little elsewhere has not. */
function isStrange(one: Blocks, other: Blocks, at: number): boolean {
	const [column, row] = [at % one.w, Math.floor(at / one.w)];
	const mine = 4 * ((one.top + row) * one.width + column);
	for (let part = 0; part < 3; part++) {
		let [low, high] = [255, 0];
		for (let y = Math.max(0, row - 1); y <= Math.min(other.h - 1, row + 1); y++)
			for (let x = Math.max(0, column - 1); x <= Math.min(other.w - 1, column + 1); x++) {
				const value = other.data[4 * ((other.top + y) * other.width + x) + part] ?? 0;
				low = Math.min(low, value);
				high = Math.max(high, value);
			}
		const value = one.data[mine + part] ?? 0;
		if (value < low - DIFFERS || value > high + DIFFERS) return true;
	}
	return false;
}

async function pixels(desk: Page, picture: Buffer): Promise<{ width: number; data: Buffer }> {
	const { width, data } = await desk.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
		canvas.drawImage(bitmap, 0, 0);
		let text = '';
		for (const byte of canvas.getImageData(0, 0, bitmap.width, bitmap.height).data)
			text += String.fromCharCode(byte);
		return { width: bitmap.width, data: btoa(text) };
	}, picture.toString('base64'));
	return { width, data: Buffer.from(data, 'base64') };
}
