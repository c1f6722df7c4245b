import type { Restatement } from './restatement';

/** A number of a published review that is another one today, and why, as programs and sheets take it. */
export type RestatedRow = {
	/** Its name in the review: "median", "overServed". */
	key: string;
	label: string;
	published: string;
	now: string;
	/** What came since that can have changed it; of unknown causes that they are. */
	because: string[];
};

/** The restated numbers of a week, each with its causes in words; none where nothing differs. */
export function restatedRows(restatement: Restatement | null): RestatedRow[] {
	if (!restatement) return [];
	const { lines, causes } = restatement;
	return lines.map(({ key, label, published, now, causes: places, unknown }) => ({
		...{ key, label, published, now },
		because: unknown
			? [unknown]
			: places.flatMap((place) => {
					const cause = causes[place - 1];
					return cause ? [[cause.name, cause.when, cause.did].filter(Boolean).join(', ')] : [];
				})
	}));
}
