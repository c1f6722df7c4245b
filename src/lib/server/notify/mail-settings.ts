import { isMailAddress } from '$lib/domain/mail-address';
import { readMailSender, type MailSender } from '$lib/domain/mail-sender';

export type MailServer = {
	host: string;
	port: number;
	/** TLS from the start; else as soon as the server offers it. */
	secure: boolean;
	/** No mail without TLS: a password is not sent in the open. */
	requireTLS: boolean;
	login: { user: string; pass: string } | null;
};

export type MailSettings = {
	server: MailServer;
	from: MailSender;
	/** What addresses in mails begin with; null: nobody has said how this server is reached. */
	origin: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;

/** How mail is sent; null where no mail server is named. */
export function mailSettings(env: Environment): MailSettings | null {
	if (!env.SMTP_URL) return null;
	const origin = env.ORIGIN || null;
	return {
		server: mailServer(new URL(env.SMTP_URL)),
		from: (env.MAIL_FROM && readMailSender(env.MAIL_FROM)) || ownSender(origin),
		origin
	};
}

function mailServer({ protocol, hostname, port, username, password }: URL): MailServer {
	const secure = protocol === 'smtps:';
	const host = hostname.replace(/^\[|\]$/g, '') || 'localhost';
	const login = username
		? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
		: null;
	return {
		...{ host, secure, login, port: Number(port) || (secure ? 465 : 587) },
		requireTLS: login !== null && !secure && !LOOPBACK.test(host)
	};
}

function ownSender(origin: string | null): MailSender {
	const address = `evenkeel@${origin === null ? 'localhost' : new URL(origin).hostname}`;
	return { name: 'Evenkeel', address: isMailAddress(address) ? address : 'evenkeel@localhost' };
}
