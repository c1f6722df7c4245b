import type { Channel } from '$lib/domain/contact';

/** Channels as people call them. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
	voice: 'phone',
	chat: 'chat',
	email: 'e-mail',
	social: 'social media',
	messaging: 'message',
	video: 'video',
	in_person: 'in person',
	other: 'other'
};
