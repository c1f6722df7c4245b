import { m } from '$lib/i18n/compiled/messages';
import { duration } from '../format/duration';

/** A part of a contact's handle time, ready to draw. */
export type ServicePart = {
	name: 'talk' | 'hold' | 'wrap';
	/** In words. */
	label: string;
	/** Milliseconds, and as m:ss. */
	ms: number;
	text: string;
};

const LABELS = { talk: m.contact_talk, hold: m.contact_hold, wrap: m.contact_wrap } as const;

/** What a handle time is made of; empty where only the whole is known. */
export function serviceParts({
	talkMs,
	holdMs,
	wrapMs
}: {
	talkMs: number | null;
	holdMs: number | null;
	wrapMs: number | null;
}): ServicePart[] {
	if (talkMs === null) return [];
	return (
		[
			['talk', talkMs],
			['hold', holdMs],
			['wrap', wrapMs]
		] as const
	).flatMap(([name, ms]) =>
		ms === null || ms <= 0 ? [] : [{ name, label: LABELS[name](), ms, text: duration(ms) }]
	);
}
