import { durationRange } from '../format/duration';
import { counted, share } from '../format/number';
import type { DistributionView } from './distribution-view';

/** A bar of a distribution as a person says it: "2:43 – 3:00: 5.1 % of 1,840 contacts, in the usual range." */
export function barSentence(
	{ bars, groups, usual }: Pick<DistributionView, 'bars' | 'groups' | 'usual'>,
	place: number
): string | null {
	const bar = bars[place];
	if (!bar) return null;
	const parts = groups.map(({ name, shares, n }) => {
		const of = counted(Math.round(n), 'contact', 'contacts');
		return `${groups.length > 1 ? `${name} ` : ''}${share(shares[place] ?? 0, 1)} of ${of}`;
	});
	const middle = Math.sqrt(bar.fromMs * bar.toMs);
	const isUsual = usual !== null && middle >= usual.lowMs && middle <= usual.highMs;
	const where = isUsual ? ', in the usual range' : '';
	return `${durationRange(bar.fromMs, bar.toMs)}: ${parts.join('; ')}${where}.`;
}
