import type { SiteSettings } from '$lib/domain/site';
import { flagItem, type FlagOnScreen } from './flag-item';

/** Which flag it is, with the verdict that it has: "Genuinely complex · Over-served · Billing · Anna · Fri 20 Nov 2026, 14:20". */
export function flagName(
	flag: FlagOnScreen,
	settings: Pick<SiteSettings, 'zone' | 'weekend'>
): string {
	const { verdict, kind, where, when } = flagItem(flag, settings);
	return [verdict, kind, where, when].filter(Boolean).join(' · ');
}
