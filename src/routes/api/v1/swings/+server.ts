import { METRICS } from '$lib/domain/window';
import type { StoredSwing } from '$lib/server/monitor/review-findings';
import { choices } from '../reading/choices';
import { groupKeys } from '../reading/group-keys';
import { readAnswer } from '../reading/read-answer';
import { windowFindings } from '../reading/window-findings';
import type { RequestHandler } from './$types';

const DIMENSIONS = ['shift', 'weekday', 'weekend', 'load', 'seniority'] as const;

/** Every tested swing, flagged or not. */
export const GET: RequestHandler = (event) =>
	readAnswer(event, async (reading) => {
		const { query } = reading;
		const metrics = choices(query, 'metric', METRICS);
		const dimensions = choices(query, 'dimension', DIMENSIONS);
		const scope = query.get('scope');
		const { period, found } = await windowFindings<StoredSwing>(reading, 'swing');
		const items = found.filter(
			(swing) =>
				(!metrics || metrics.includes(swing.metric)) &&
				(!dimensions || dimensions.includes(swing.dimension)) &&
				(scope === null || swing.scope === scope)
		);
		const idOf = await groupKeys(reading.store, reading.site.siteId, 'agent');
		return {
			period,
			items: items.map((swing) => ({
				...swing,
				drivenBy: swing.drivenBy.map((agent) => idOf(String(agent)))
			})),
			nextCursor: null
		};
	});
