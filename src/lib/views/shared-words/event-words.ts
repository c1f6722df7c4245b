import type { EventKind } from '$lib/domain/event';
import { m } from '$lib/i18n/compiled/messages';

/** Kinds of event, as people say them. */
export const EVENT_WORDS: Readonly<Record<EventKind, () => string>> = {
	release: m.words_event_release,
	training: m.words_event_training,
	policy: m.words_event_policy,
	staffing: m.words_event_staffing,
	incident: m.words_event_incident,
	campaign: m.words_event_campaign,
	other: m.words_event_other
};
