import type { SiteSettings } from '$lib/domain/site';
import { DEFAULT_THRESHOLDS, type Thresholds } from '$lib/domain/thresholds';

/** A site's thresholds: the defaults with its own in their place. */
export function thresholdsOf({ thresholds }: Pick<SiteSettings, 'thresholds'>): Thresholds {
	return { ...DEFAULT_THRESHOLDS, ...thresholds };
}
