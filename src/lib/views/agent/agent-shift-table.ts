import type { Period } from '$lib/domain/period';
import type { Shift } from '$lib/domain/site';
import { shiftName } from '$lib/flags/wording/shift-name';
import { m } from '$lib/i18n/compiled/messages';
import { contactsHref } from '../contact/contact-query';
import { clock } from '$lib/flags/wording/duration';
import { decimal, whole } from '../format/number';

type Measures = {
	handled: number;
	ln: number;
	csat: readonly [number, number, number, number, number];
};

/** One shift of an agent, ready to draw. */
export type ShiftRow = {
	shift: string;
	href: string;
	n: string;
	handle: string;
	csat: string;
	rated: string;
};

/** An agent's own shifts side by side, in the order of the site's day; those without a contact are left out. */
export function shiftTable(
	byShift: ReadonlyMap<string, Measures>,
	shifts: readonly Shift[],
	{ agent, period }: { agent: string; period: Period }
): ShiftRow[] {
	const names = [...shifts.map(({ name }) => name), ...byShift.keys()];
	return [...new Set(names)].flatMap((shift) => {
		const own = byShift.get(shift);
		if (!own || own.handled === 0) return [];
		const answers = own.csat.reduce((sum, count) => sum + count, 0);
		const points = own.csat.reduce((sum, count, i) => sum + (i + 1) * count, 0);
		return [
			{
				shift: shiftName(shift) || m.agent_outside_shifts(),
				href: contactsHref({ ...period, agent, shift }),
				n: whole(own.handled),
				handle: clock(Math.exp(own.ln / own.handled)),
				csat: answers === 0 ? '–' : decimal(points / answers, 2),
				rated: whole(answers)
			}
		];
	});
}
