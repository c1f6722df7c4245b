import type { Page } from 'playwright-core';
import type { Section } from './section';

/** Pixels in a row and a column of which one of the reduced picture is the mean: finer than any component, coarser than hinting. */
export const BLOCK = 8;

/**
 * The sections of a picture, each reduced to the means of its blocks and all below one another.
 * @param desk a page without a content security policy that does the arithmetic
 * @param picture a PNG
 * @returns a PNG
 */
export async function reducePicture(
	desk: Page,
	picture: Buffer,
	sections: readonly Section[]
): Promise<Buffer> {
	const png = await desk.evaluate(
		async ({ data, sections, block }) => {
			const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const columns = (width: number) => Math.max(1, Math.floor(width / block));
			const wide = Math.max(...sections.map(({ width }) => columns(width)));
			const high = sections.reduce((sum, { height }) => sum + columns(height), 0);
			const reduced = new OffscreenCanvas(wide, high);
			const into = reduced.getContext('2d')!;
			const whole = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
				willReadFrequently: true
			})!;
			whole.drawImage(bitmap, 0, 0);
			let below = 0;
			for (const { x, y, width, height } of sections) {
				const [w, h] = [columns(width), columns(height)];
				const from = whole.getImageData(x, y, w * block, h * block).data;
				const means = new ImageData(w, h);
				for (let at = 0; at < w * h; at++) {
					const left = (at % w) * block;
					const top = Math.floor(at / w) * block;
					for (let part = 0; part < 3; part++) {
						let sum = 0;
						for (let dy = 0; dy < block; dy++)
							for (let dx = 0; dx < block; dx++)
								sum += from[4 * ((top + dy) * w * block + left + dx) + part] ?? 0;
						means.data[4 * at + part] = Math.round(sum / block ** 2);
					}
					means.data[4 * at + 3] = 255;
				}
				into.putImageData(means, 0, below);
				below += h;
			}
			const blob = await reduced.convertToBlob({ type: 'image/png' });
			let text = '';
			for (const byte of new Uint8Array(await blob.arrayBuffer()))
				text += String.fromCharCode(byte);
			return btoa(text);
		},
		{ data: picture.toString('base64'), sections: [...sections], block: BLOCK }
	);
	return Buffer.from(png, 'base64');
}
