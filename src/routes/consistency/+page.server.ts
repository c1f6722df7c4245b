import { DEFAULT_THRESHOLDS } from '$lib/domain/thresholds';
import { readQueueNames } from '$lib/server/store/read/queue-names';
import { readFindings } from '$lib/server/store/results/findings';
import { findDefinition } from '$lib/views/definitions/find-definition';
import { consistencyView } from '$lib/views/consistency/consistency-view';
import type { StoredSwing } from '$lib/views/swing/stored-swing';
import type { StoredIndex } from '$lib/views/consistency-index/index-parts';
import { readSwingChoice } from '$lib/views/consistency/consistency-filters';
import { readViewsOf } from '../shell/read-views-of';
import { readLevelHours } from './read-level-hours';
import { readSteps } from './read-steps';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { store, site } = locals;
	const { period } = await parent();
	const defined = findDefinition('consistency-index');
	if (!period) return { view: null, defined, steps: [], saved: null };
	const thresholds = { ...DEFAULT_THRESHOLDS, ...site.settings.thresholds };
	const queues = await readQueueNames(store, site.siteId);
	const queue = url.searchParams.get('queue') ?? '';
	const queueId = [...queues].find(([, name]) => name === queue)?.[0] ?? null;
	const [swings, indices, hours] = await Promise.all([
		readFindings<StoredSwing>(store, site.siteId, 'swing'),
		readFindings<StoredIndex>(store, site.siteId, 'consistency'),
		readLevelHours(store, site.siteId, period, queueId)
	]);
	const steps = await readSteps(store, site, { period, queue: queueId === null ? '' : queue });
	return {
		defined,
		steps,
		saved: await readViewsOf(locals, url),
		view: consistencyView({
			swings: swings.map(({ evidence }) => evidence),
			indices: indices.map(({ evidence }) => evidence),
			hours,
			queues: [...queues.values()],
			chosen: {
				queue: queueId === null ? '' : queue,
				...readSwingChoice(url.searchParams),
				all: url.searchParams.has('all')
			},
			period,
			settings: site.settings,
			thresholds
		})
	};
};
