import { siegmundThreshold } from '$lib/stats/control-charts/arl-siegmund';

/** One false alarm a year in so many agents. */
const AGENTS_A_FALSE_ALARM = 500;
const WEEKS_A_YEAR = 52;

/**
 * The CUSUM that watches agents for a decline (METHODS D2). The threshold comes from the false alarms that are allowed:
 * one a year in 500 agents watched weekly, so that what is found can be acted on. Measured on simulated agents who do
 * not decline: 0.3 a year in 100 agents.
 *
 * What that costs, of agents who fall by 0.8 points over eight weeks and are watched for six more: with 5, 8 and 12 answers a
 * week 18, 52 and 82 % are found. At the same false alarms neither a sum without the allowance for a misjudged usual level,
 * nor a larger allowance instead of it, nor the likelihood ratio over all beginnings of the decline finds more (15 to 20, 46
 * to 52, 76 to 82 %); five times as many false alarms would find 38, 72 and 93 %.
 */
export const DECLINE_PLAN = {
	/** Half the shift to be found, in standard errors of a week. */
	allowance: 0.5,
	/** Standard errors. */
	threshold: siegmundThreshold(AGENTS_A_FALSE_ALARM * WEEKS_A_YEAR, 0.5),
	/** Weeks from the agent's first answer that say how the agent usually is, and the answers they must hold. */
	baselineWeeks: 10,
	fewestBaselineAnswers: 15,
	/** Weeks are taken together until they hold so many answers: fewer are too far from normal. */
	fewestAnswers: 5,
	/** Standard deviation of an agent's ordinary weeks, in points, beyond sampling (METHODS D2). */
	weekSpread: 0.05
};
