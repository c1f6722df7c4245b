import { isWeekend, shiftOf } from '$lib/domain/local-time';
import type { DemoCentre } from './demo-centre';
import { type Effect, tenureEffect, timeEffect } from './effects';
import { DEMO_QUEUES, ORDERS, TECHNICAL } from './kinds-of-work';
import type { PlannedContact } from './planned-contact';
import { expectedScore } from './satisfaction';
import { contrast, type Weighed } from './contrast';

/** A true difference between a level and the rest. */
export type PlantedSwing = {
	/** As findings call them: site or queue:NAME. */
	scope: string;
	metric: 'handle-time' | 'csat';
	dimension: 'shift' | 'weekend' | 'seniority';
	level: string;
	/** Level less rest under otherwise equal conditions: ln seconds, or points of satisfaction. */
	effect: number;
	standing: 'planted' | 'implied';
};

type Question = {
	dimension: PlantedSwing['dimension'];
	level: string;
	side: (contact: Seen) => boolean;
	/** What must be equal for a comparison. */
	stratum: (contact: Seen) => string;
};
type Seen = PlannedContact & { shift: string; weekend: boolean; isNew: boolean };

const METRICS = ['handle-time', 'csat'] as const;

/** The swings that the story put in at these names; all others follow from them. */
const STORYLINES = [
	`queue:${DEMO_QUEUES[TECHNICAL]?.name ?? ''}/csat/weekend/weekend`,
	`queue:${DEMO_QUEUES[ORDERS]?.name ?? ''}/handle-time/shift/Evening`,
	'site/handle-time/seniority/under 180 days',
	'site/csat/seniority/under 180 days'
];

/** Ln seconds or points; less would excuse a flag that it cannot explain. */
const WORTH_NAMING = 0.02;

/**
 * Every contrast of the reviewed contacts that is truly there.
 * @param reviewed the answered contacts of the review's window
 */
export function plantedSwings(
	centre: DemoCentre,
	reviewed: readonly PlannedContact[]
): PlantedSwing[] {
	const { shifts } = centre.settings;
	const seen = reviewed.map((planned): Seen => ({
		...planned,
		shift: shiftOf(planned, shifts)?.name ?? '',
		weekend: isWeekend(planned.day, centre.settings),
		isNew: centre.agents[planned.agent]?.part === 'newcomer'
	}));
	const questions: Question[] = [
		{
			dimension: 'weekend',
			level: 'weekend',
			side: ({ weekend }) => weekend,
			stratum: ({ shift }) => shift
		},
		...shifts.map(({ name }): Question => ({
			dimension: 'shift',
			level: name,
			side: ({ shift }) => shift === name,
			stratum: ({ weekend }) => String(weekend)
		})),
		{
			dimension: 'seniority',
			level: 'under 180 days',
			side: ({ isNew }) => isNew,
			stratum: () => ''
		}
	];
	const scopes = [
		{ scope: 'site', within: seen },
		...DEMO_QUEUES.map(({ name }, q) => ({
			scope: `queue:${name}`,
			within: seen.filter(({ queue }) => queue === q)
		}))
	];
	return scopes.flatMap(({ scope, within }) =>
		questions.flatMap(({ dimension, level, side, stratum }) =>
			METRICS.flatMap((metric): PlantedSwing[] => {
				const weighed = within.map((one): Weighed => ({
					inLevel: side(one),
					stratum: stratum(one),
					value: valueOf(centre, one, dimension, metric)
				}));
				const effect = contrast(weighed);
				if (effect === null || Math.abs(effect) < WORTH_NAMING) return [];
				const told = STORYLINES.includes([scope, metric, dimension, level].join('/'));
				const standing = told ? 'planted' : 'implied';
				return [{ scope, metric, dimension, level, effect, standing }];
			})
		)
	);
}

/** What the story adds to one contact's score through the dimension asked about. */
function valueOf(
	centre: DemoCentre,
	{ agent, day, queue, shift, weekend, latent }: Seen,
	dimension: PlantedSwing['dimension'],
	metric: PlantedSwing['metric']
): number {
	const who = centre.agents[agent];
	const effect: Effect =
		dimension === 'seniority' && who
			? tenureEffect(who, day)
			: timeEffect(queue, { day, weekend, evening: shift === 'Evening' });
	if (metric === 'handle-time') return effect.handle;
	return expectedScore(latent) - expectedScore(latent - effect.csat);
}
