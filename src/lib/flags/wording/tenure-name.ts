import { m } from '$lib/i18n/compiled/messages';

/** Bands of tenure as findings and a new site name them, in the reader's language; a band that the site named stays. */
export function tenureName(band: string): string {
	const [, side, days] = /^(under|over) (\d+) days$/i.exec(band) ?? [];
	if (side && days)
		return side.toLowerCase() === 'under'
			? m.swing_tenure_under({ days })
			: m.swing_tenure_over({ days });
	const [, from, to] = /^(\d+)[–-](\d+) days$/.exec(band) ?? [];
	return from && to ? m.swing_tenure_between({ from, to }) : band;
}
