/** Media types of Genesys Cloud as our channels. */
export const CHANNELS_OF_GENESYS = {
	voice: 'voice',
	callback: 'voice',
	chat: 'chat',
	webchat: 'chat',
	email: 'email',
	message: 'messaging',
	webmessaging: 'messaging',
	sms: 'messaging',
	social: 'social',
	video: 'video'
};

/** Directions of Genesys Cloud as ours. */
export const DIRECTIONS_OF_GENESYS = {
	inbound: 'inbound',
	outbound: 'outbound',
	'inbound/outbound': 'callback',
	internal: 'internal'
};
