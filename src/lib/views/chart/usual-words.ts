import { m } from '$lib/i18n/compiled/messages';
import { durationRange } from '../format/duration';
import type { DistributionView } from './distribution-view';

/** What the band of a distribution is called: "usual 2:50 – 3:40". */
export function usualWords({ lowMs, highMs }: NonNullable<DistributionView['usual']>): string {
	return m.chart_usual({ range: durationRange(lowMs, highMs) });
}
