import type { SwingRow } from './swing-row';

/** What a swing's row says besides its numbers; null where there is nothing to say. */
type Said = {
	/** The whole in one sentence. */
	sentence: string;
	/** "adjusted p 0.004". */
	p: string | null;
	caveat?: string | null;
	/** What makes the plain difference. */
	made?: string | null;
	reason?: string | null;
};

/** A swing as a row of the forest; colour only for what was found. */
export function swingForestRow(row: SwingRow & Said) {
	const { key, where, effect, interval, sentence, word, standing } = row;
	const isFound = standing === 'worse' || standing === 'better';
	const said = (lines: readonly (string | null | undefined)[]) =>
		lines.flatMap((line) => line ?? []);
	return {
		...{ key, name: where, size: effect, interval, text: sentence, word },
		notes: said([row.what, row.made, row.caveat && `~ ${row.caveat}`]),
		at: { value: row.at, low: row.low, high: row.high },
		standing: isFound ? standing : ('usual' as const),
		badge: standing === 'stable' ? ('usual' as const) : standing,
		shapeless: standing === 'unclear',
		remarks: said([row.p, row.reason])
	};
}
