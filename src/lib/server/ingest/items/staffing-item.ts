import { STAFFING_SECONDS, type Staffing } from '$lib/domain/staffing';
import { Refused } from '../refused';
import type { ValidationContext } from '../validate/context';
import { checkedInstant, checkedSite, checkedText, required } from '../validate/rules';
import { ItemFields } from './item-fields';

const FIELDS: ReadonlySet<string> = new Set([
	...['startsAt', 'seconds', 'queue', 'site', 'signedInSeconds']
]);
const QUARTER_MS = 900_000;
/** More than any queue has. */
const MOST_AGENTS = 10_000;

/**
 * Staffing of an interval as the API takes it. Intervals begin on a quarter of an hour, as the hours of every zone do.
 * @param ignored counts of unknown fields, added to
 * @throws Refused
 */
export function staffingItem(
	item: unknown,
	{ site, now }: ValidationContext,
	ignored: Map<string, number>
): Staffing {
	const fields = ItemFields.of(item, FIELDS, ignored);
	checkedSite(fields.text('site'), site);
	const startsAt = required(
		checkedInstant(fields.instant('startsAt'), now, 'startsAt'),
		'startsAt'
	);
	if (startsAt % QUARTER_MS !== 0) {
		throw new Refused('startsAt', 'not-on-a-quarter', fields.value('startsAt'));
	}
	const stated = required(fields.number('seconds'), 'seconds');
	const seconds = STAFFING_SECONDS.find((known) => known === stated);
	if (seconds === undefined) throw new Refused('seconds', 'not-in-list', stated);
	const signedIn = required(fields.number('signedInSeconds'), 'signedInSeconds');
	if (signedIn < 0 || signedIn > MOST_AGENTS * 3600) {
		throw new Refused('signedInSeconds', 'out-of-range', signedIn);
	}
	return {
		startsAt,
		seconds,
		queue: checkedText(fields.text('queue'), 'queue'),
		signedInSeconds: Math.round(signedIn)
	};
}
