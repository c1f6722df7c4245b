import { dayNumber } from '$lib/domain/iso-date';
import { m } from '$lib/i18n/compiled/messages';

/** What somebody is to do, as a form says it. `dueDay`: a day number; null: no date. */
export type ActionForm = { title: string; owner: string; dueDay: number | null };

const LONGEST_TEXT = 300;

/** Reads the fields title, owner and due. @returns what is wrong with them, or them */
export function readActionForm(form: FormData): ActionForm | { problem: string } {
	const text = (name: string) =>
		String(form.get(name) ?? '')
			.replaceAll('\0', '')
			.trim()
			.slice(0, LONGEST_TEXT);
	const [title, owner, due] = [text('title'), text('owner'), text('due')];
	const dueDay = due === '' ? null : dayNumber(due);
	if (!title || !owner) return { problem: m.action_needs() };
	if (due !== '' && dueDay === null) return { problem: m.action_no_date() };
	return { title, owner, dueDay };
}
