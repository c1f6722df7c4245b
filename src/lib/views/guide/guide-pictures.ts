/** Pictures of the guide, with their size in pixels: written by scripts/guide-pictures.js. */
export const GUIDE_PICTURES = {
	mapping: { width: 1200, height: 720 },
	overview: { width: 1200, height: 740 },
	flag: { width: 1200, height: 720 },
	wall: { width: 1200, height: 675 },
	review: { width: 1200, height: 640 },
	exception: { width: 1200, height: 675 },
	agent: { width: 1200, height: 760 },
	swings: { width: 1200, height: 560 },
	imports: { width: 1200, height: 620 }
} as const;

export type GuidePictureName = keyof typeof GUIDE_PICTURES;
