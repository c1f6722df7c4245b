import type { DemoCentre } from './demo-centre';
import { BILLING, CARE, DEMO_QUEUES } from './kinds-of-work';
import { STORY } from './story';

/** A step for the better in one queue. */
export type PlantedImprovement = {
	/** As findings call it: queue:NAME. */
	scope: string;
	metric: 'handle-time' | 'csat';
	/** Day number of the step. */
	since: number;
	/** On the day of the step: ln seconds, or latent satisfaction. */
	effect: number;
	outcome: 'held' | 'fading';
};

export function plantedImprovements({ lastDay }: DemoCentre): PlantedImprovement[] {
	const { held, fading } = STORY;
	const care = { scope: scopeOf(CARE), since: lastDay - held.daysAgo, outcome: 'held' as const };
	return [
		{ ...care, metric: 'handle-time', effect: held.handle },
		{ ...care, metric: 'csat', effect: held.csat },
		{
			scope: scopeOf(BILLING),
			metric: 'handle-time',
			since: lastDay - fading.daysAgo,
			effect: fading.handle,
			outcome: 'fading'
		}
	];
}

function scopeOf(queue: number): string {
	return `queue:${DEMO_QUEUES[queue]?.name ?? 'unknown'}`;
}
