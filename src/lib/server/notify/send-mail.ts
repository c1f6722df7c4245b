import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail-settings';

export type OutgoingMail = {
	to: { name: string; address: string };
	subject: string;
	language: string;
	text: string;
	html: string;
	/** The same for the same mail, so that a mailbox can know it again. */
	messageId: string;
	attachment: { filename: string; content: Buffer; contentType: string };
};

/** What the mail server said. */
export type SendResult =
	| { taken: true; answer: string }
	| {
			taken: false;
			/** It will not take this mail for this address, however often it is asked. */
			forGood: boolean;
			answer: string;
	  };

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
/** A server that answers a byte now and then is not waited for. */
const ALTOGETHER_MS = 120_000;
const LONGEST_ANSWER = 300;

type SmtpError = { code?: string; command?: string; response?: string; responseCode?: number };

/** Hands a mail to the mail server. TLS certificates are verified; the server is the one that is configured, no other. */
export async function sendMail(
	{ server, from }: Pick<MailSettings, 'server' | 'from'>,
	{ to, subject, language, text, html, messageId, attachment }: OutgoingMail
): Promise<SendResult> {
	const { host, port, secure, requireTLS, login } = server;
	const transport = createTransport({
		...{ host, port, secure, requireTLS, ...(login && { auth: login }) },
		...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, dnsTimeout: CONNECT_MS },
		...{ socketTimeout: SILENCE_MS, disableFileAccess: true, disableUrlAccess: true }
	});
	const sending = transport.sendMail({
		...{ from, to, subject, text, html, messageId, attachments: [attachment] },
		headers: {
			'Content-Language': language,
			'Auto-Submitted': 'auto-generated',
			'X-Auto-Response-Suppress': 'All'
		}
	});
	try {
		const { response } = await withinTime(sending);
		return { taken: true, answer: oneLine(response) };
	} catch (failure) {
		const { code, command, response, responseCode = 0 } = failure as SmtpError;
		const message = failure instanceof Error ? failure.message : String(failure);
		return {
			taken: false,
			// Of the sender or the password it is ours to mend; of the address or what is in the mail it is not.
			forGood: responseCode >= 500 && (command === 'RCPT TO' || code === 'EMESSAGE'),
			answer: oneLine(response ?? (code ? `${code}: ${message}` : message))
		};
	} finally {
		transport.close();
	}
}

async function withinTime<Result>(work: Promise<Result>): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<never>((_resolve, reject) => {
		const late = new Error(`ETIMEDOUT: the mail server took longer than ${ALTOGETHER_MS / 1000} s`);
		timer = setTimeout(() => reject(late), ALTOGETHER_MS);
	});
	try {
		return await Promise.race([work, limit]);
	} finally {
		clearTimeout(timer);
	}
}

function oneLine(answer: string): string {
	return answer
		.replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
		.trim()
		.slice(0, LONGEST_ANSWER);
}
