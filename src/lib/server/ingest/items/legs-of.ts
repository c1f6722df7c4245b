import type { Leg } from '$lib/domain/contact';
import { Refused } from '../refused';
import { checkedDuration, checkedText, required } from '../validate/rules';
import { ItemFields } from './item-fields';

const LEG_FIELDS: ReadonlySet<string> = new Set([
	'agentId',
	'talkSeconds',
	'holdSeconds',
	'wrapSeconds'
]);
const MOST_LEGS = 50;

/**
 * What several agents did on one contact.
 * @param value a list of objects
 * @param ignored counts of unknown fields, added to
 * @throws Refused
 */
export function legsOf(value: unknown, ignored: Map<string, number>): readonly Leg[] | null {
	if (value === null) return null;
	if (!Array.isArray(value)) throw new Refused('legs', 'not-a-list', value);
	if (value.length > MOST_LEGS) throw new Refused('legs', 'too-long', `${value.length} legs`);
	const legs = value.map((leg: unknown, i): Leg => {
		const path = `legs/${i}/`;
		const fields = ItemFields.of(leg, LEG_FIELDS, ignored, path);
		return {
			agentId: required(checkedText(fields.id('agentId'), `${path}agentId`), `${path}agentId`),
			talkMs: checkedDuration(fields.seconds('talkSeconds'), `${path}talkSeconds`),
			holdMs: checkedDuration(fields.seconds('holdSeconds'), `${path}holdSeconds`),
			wrapMs: checkedDuration(fields.seconds('wrapSeconds'), `${path}wrapSeconds`)
		};
	});
	return legs.length > 0 ? legs : null;
}
