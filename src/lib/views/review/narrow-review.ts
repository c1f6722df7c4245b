import type { ExceptionChanges } from './exception-changes';
import type { ReviewFlag } from './review-flag';
import type { ReviewView } from './review-view';

/** What a reader of some teams may see: agents by number. */
export type TeamScope = {
	agents: ReadonlySet<number>;
	/** The agent that a flag speaks of, 0 for none, by flag; of one that is gone there is nothing. */
	flagAgents: ReadonlyMap<string, number>;
	contactAgents: ReadonlyMap<string, number>;
};

export type NarrowedReview<Action> = {
	review: ReviewView;
	changes: ExceptionChanges | null;
	actions: Action[];
	/** Ids of the flags that speak of the whole centre. */
	centre: ReadonlySet<string>;
	/** Exceptions that were left out because nobody can say whom they are about. */
	unknown: number;
};

/** Kinds that speak of the centre or a queue: they name no agent. */
const OF_CENTRE: ReadonlySet<string> = new Set([
	...['swing', 'alarm', 'improvement', 'improvement-fading', 'pattern']
]);

/**
 * A review for somebody who looks after some teams: exceptions, contacts and actions of their agents, and what is found of the
 * whole centre, which names nobody. The numbers stay those of the centre. What cannot be told apart is left out.
 */
export function narrowReview<Action extends { agentId: number }>(
	{
		review,
		changes,
		actions
	}: { review: ReviewView; changes: ExceptionChanges | null; actions: readonly Action[] },
	{ agents, flagAgents, contactAgents }: TeamScope
): NarrowedReview<Action> {
	const isOfCentre = ({ flagId, kind }: ReviewFlag) => {
		const agent = flagAgents.get(flagId);
		return agent === undefined
			? OF_CENTRE.has(kind)
			: agent === 0 && (OF_CENTRE.has(kind) || kind === 'data-quality');
	};
	const isOfTeams = ({ flagId }: ReviewFlag) => agents.has(flagAgents.get(flagId) ?? 0);
	const narrowed = (flags: readonly ReviewFlag[]) =>
		flags.filter((flag) => isOfTeams(flag) || isOfCentre(flag));
	const all = [...review.flags, ...(changes?.recovered ?? [])];
	return {
		review: {
			...review,
			flags: narrowed(review.flags),
			ledger: {
				...review.ledger,
				worst: review.ledger.worst.filter(({ contactId }) =>
					agents.has(contactAgents.get(contactId) ?? 0)
				)
			}
		},
		changes: changes && {
			fresh: narrowed(changes.fresh),
			still: narrowed(changes.still),
			recovered: narrowed(changes.recovered)
		},
		actions: actions.filter(({ agentId }) => agents.has(agentId)),
		centre: new Set(all.filter(isOfCentre).map(({ flagId }) => flagId)),
		unknown: all.filter((flag) => !flagAgents.get(flag.flagId) && !isOfCentre(flag)).length
	};
}
