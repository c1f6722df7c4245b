import type { WriteResult } from '$lib/server/store/write/write-result';
import type { SiteRow } from '$lib/server/store/sites';
import type { Application } from './application';

/** What follows from every committed write: the monitor looks at what changed, open screens hear of it. */
export function afterWrite(
	{ monitor, hub }: Pick<Application, 'monitor' | 'hub'>,
	{ siteId }: Pick<SiteRow, 'siteId'>,
	{ version }: Pick<WriteResult, 'version'>
): void {
	if (version === null) return;
	monitor.changed(siteId);
	hub.publish(siteId, ['metrics', 'imports']);
}
