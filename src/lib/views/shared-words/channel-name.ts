import type { Channel } from '$lib/domain/contact';
import { m } from '$lib/i18n/compiled/messages';

const NAMES: Readonly<Record<Channel, () => string>> = {
	voice: m.channel_voice,
	chat: m.channel_chat,
	email: m.channel_email,
	social: m.channel_social,
	messaging: m.channel_messaging,
	video: m.channel_video,
	in_person: m.channel_in_person,
	other: m.channel_other
};

/** A channel as people call it, in the reader's language: "phone". */
export const channelName = (channel: Channel): string => NAMES[channel]();
