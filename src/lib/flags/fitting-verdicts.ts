import type { Verdict } from './flag';

const OF_CONTACTS: readonly Verdict[] = [
	'over-served',
	'complex',
	'process-fault',
	'justified',
	'no-issue'
];
/** Of what is no long contact: nobody was over-served by a weekend, and no step for the better is complex. */
const OF_OTHERS: readonly Verdict[] = ['process-fault', 'justified', 'no-issue'];

/**
 * The verdicts that can be given on a flag.
 * @param subject what the flag speaks of
 * @param kind of the flag: a contact that was too short was not over-served, and needed no exception
 */
export function fittingVerdicts(subject: string, kind: string): readonly Verdict[] {
	const long = subject === 'agent' || (subject === 'contact' && kind !== 'rushed');
	return long ? OF_CONTACTS : OF_OTHERS;
}
