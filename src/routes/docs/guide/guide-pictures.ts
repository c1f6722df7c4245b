/** Pictures of the guide, with their size in pixels and what they show: written by scripts/guide-pictures.js. */
export const GUIDE_PICTURES = {
	mapping: {
		width: 1200,
		height: 720,
		alt: 'The import screen of a file: which export it was recognised as, what is taken for granted about it, and its rows as they will be stored.'
	},
	overview: {
		width: 1200,
		height: 740,
		alt: 'The overview: a card says how many contacts were over-served and lists the longest, a second one says how consistent the service is and names the swings.'
	},
	flag: {
		width: 1200,
		height: 720,
		alt: 'The flags screen: a list of flags on the left; on the right the chosen one with its sentence, the numbers it rests on, and the verdicts to choose from.'
	},
	wall: {
		width: 1200,
		height: 675,
		alt: 'The wall: large tiles with a number each, every number on a strip that shows the range that is usual at this hour.'
	},
	review: {
		width: 1200,
		height: 640,
		alt: 'The weekly review: exceptions first, beside them what changed since last week, below the week in numbers with the range of the six weeks before.'
	},
	exception: {
		width: 1200,
		height: 675,
		alt: 'A page of the meeting: one exception in large type, below it links to its contacts and the numbers that it rests on.'
	},
	agent: {
		width: 1200,
		height: 760,
		alt: 'The page of an agent: tiles with handle time and satisfaction beside what is usual among peers on the same work.'
	},
	swings: {
		width: 1200,
		height: 560,
		alt: 'The swings on the consistency screen: each with its estimate as a dot on the interval that chance allows, beside a grey strip of what is too small to matter.'
	},
	imports: {
		width: 1200,
		height: 620,
		alt: 'The imports screen: a place to drop a file, and below it every import with when it came and what became of its rows.'
	}
} as const;

export type GuidePictureName = keyof typeof GUIDE_PICTURES;
