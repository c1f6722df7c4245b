import { columnKey } from './column-key';
import { fitMapping } from './fit-mapping';
import { ownFormat } from './own-format';
import type { Preset } from './preset';
import { PRESETS } from './presets';

/**
 * The export that has these columns: of several the one that names most of them; our own format where none is known.
 * @returns the preset with its mapping cut to the columns that are there, or null
 */
export function recognise(header: readonly string[]): Preset | null {
	const keys = new Set(header.map(columnKey));
	let best: Preset | null = null;
	for (const preset of PRESETS) {
		const fits = preset.signature.every((name) => keys.has(columnKey(name)));
		if (fits && preset.signature.length > (best?.signature.length ?? 0)) best = preset;
	}
	return best ? { ...best, mapping: fitMapping(best.mapping, header) } : ownFormat(header);
}
