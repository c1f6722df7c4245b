import type { Channel } from '$lib/domain/contact';
import type { ContactEvidence } from '../flag';
import { m } from '$lib/i18n/compiled/messages';

const BY: Readonly<Record<Channel, () => string>> = {
	voice: m.words_by_phone,
	chat: m.words_by_chat,
	email: m.words_by_email,
	social: m.words_by_social,
	messaging: m.words_by_message,
	video: m.words_by_video,
	in_person: m.words_in_person,
	other: m.words_by_other
};

/** The kind of work of a contact; flags of earlier versions have its words alone, in English. */
export function workWords({ work, segment }: Pick<ContactEvidence, 'work' | 'segment'>): string {
	return work ? segmentWords(work.queue, work.topic, work.channel) : segment;
}

/** A kind of work as a person says it: "invoice in billing by phone". */
export function segmentWords(queue: string | null, topic: string | null, channel: Channel): string {
	const by = BY[channel]();
	if (queue !== null && topic !== null) return m.words_topic_in_queue_by({ topic, queue, by });
	const what = topic ?? queue;
	return what === null ? m.words_contacts_by({ by }) : m.words_work_by({ what, by });
}
