import type { Page } from 'playwright-core';
import type { Colour } from './colour-distance';

type Seen = {
	/** Two pictures (PNG) of the same page, seen in two ways. */
	before: Buffer;
	after: Buffer;
	/** Colours that are looked for in the first: "#2a7bc8". */
	wanted: readonly string[];
};

/**
 * What becomes of colours that a page draws, wherever it draws them, when it is seen in another way.
 * @param desk a page without a content security policy that does the arithmetic
 * @returns of each colour the pixels that have it, and their mean in the second picture
 */
export function coloursAt(
	desk: Page,
	{ before, after, wanted }: Seen
): Promise<{ pixels: number; colour: Colour }[]> {
	return desk.evaluate(
		async ({ pictures, wanted }) => {
			const [one, other] = await Promise.all(
				pictures.map(async (data) => {
					const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
					const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
					const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
					canvas.drawImage(bitmap, 0, 0);
					return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
				})
			);
			return wanted.map((hex) => {
				const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
				const sum: [number, number, number] = [0, 0, 0];
				let pixels = 0;
				for (let at = 0; one && other && at < one.length; at += 4) {
					if (one[at] !== r || one[at + 1] !== g || one[at + 2] !== b) continue;
					pixels++;
					sum[0] += other[at] ?? 0;
					sum[1] += other[at + 1] ?? 0;
					sum[2] += other[at + 2] ?? 0;
				}
				const mean = (part: number) => part / Math.max(1, pixels);
				return { pixels, colour: [mean(sum[0]), mean(sum[1]), mean(sum[2])] as const };
			});
		},
		{ pictures: [before, after].map((picture) => picture.toString('base64')), wanted: [...wanted] }
	);
}
