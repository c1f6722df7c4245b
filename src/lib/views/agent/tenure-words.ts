import { m } from '$lib/i18n/compiled/messages';
import { amount } from '../format/number';

const DAYS_A_MONTH = 30.436875;
const DAYS_A_YEAR = 365.2425;

/**
 * How long an agent has been here, as one says it: "12 days", "5 months", "3 years".
 * @param hiredDay day number; null where the source does not say
 * @param day the day that it is said of
 */
export function tenureWords(hiredDay: number | null, day: number): string | null {
	if (hiredDay === null) return null;
	const days = day - hiredDay;
	if (days < 0) return m.agents_not_begun();
	if (days < 61) return m.agents_days(amount(days));
	if (days < 2 * DAYS_A_YEAR) return m.agents_months(amount(Math.floor(days / DAYS_A_MONTH)));
	return m.agents_years(amount(Math.floor(days / DAYS_A_YEAR)));
}
