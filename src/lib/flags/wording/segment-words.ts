import type { Channel } from '$lib/domain/contact';

const BY: Record<Channel, string> = {
	voice: 'by phone',
	chat: 'by chat',
	email: 'by e-mail',
	social: 'on social media',
	messaging: 'by message',
	video: 'by video',
	in_person: 'in person',
	other: 'by another channel'
};

/** A kind of work as a person says it: "invoice in billing by phone". */
export function segmentWords(queue: string | null, topic: string | null, channel: Channel): string {
	const what = topic === null ? queue : queue === null ? topic : `${topic} in ${queue}`;
	return what === null ? `contacts ${BY[channel]}` : `${what} ${BY[channel]}`;
}
