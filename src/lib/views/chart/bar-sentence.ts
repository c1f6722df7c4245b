import { m } from '$lib/i18n/compiled/messages';
import { durationRange } from '../format/duration';
import { amount, share } from '../format/number';
import type { DistributionView } from './distribution-view';

/** A bar of a distribution as a person says it: "2:43 – 3:00: 5.1 % of 1,840 contacts, in the usual range." */
export function barSentence(
	{ bars, groups, usual }: Pick<DistributionView, 'bars' | 'groups' | 'usual'>,
	place: number
): string | null {
	const bar = bars[place];
	if (!bar) return null;
	const parts = groups.map(({ name, shares, n }) => {
		const part = m.chart_bar({ share: share(shares[place] ?? 0, 1), ...amount(Math.round(n)) });
		return groups.length > 1 ? m.chart_bar_group({ name, share: part }) : part;
	});
	const middle = Math.sqrt(bar.fromMs * bar.toMs);
	const isUsual = usual !== null && middle >= usual.lowMs && middle <= usual.highMs;
	const said = { range: durationRange(bar.fromMs, bar.toMs), parts: parts.join('; ') };
	return isUsual ? m.chart_bar_usual(said) : m.chart_bar_of(said);
}
