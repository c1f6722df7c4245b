import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = ParsedMail & { recipients: string[] };

/** Says whether a recipient is taken: a code to refuse with, or nothing. */
export type Refusal = (address: string, attempt: number) => number | undefined;

export type MailServer = {
	/** smtp://127.0.0.1:40123 */
	url: string;
	port: number;
	mails: ReceivedMail[];
	/** Recipients asked for, those refused too. */
	asked: string[];
	close(): Promise<void>;
};

type Options = {
	port?: number;
	/** TLS from the start, by a certificate that nobody knows. */
	secure?: boolean;
	/** STARTTLS, by the same. */
	startTls?: boolean;
	refuse?: Refusal;
	/** What the whole mail is answered with. */
	refuseData?: number;
};

const answer = (code: number) =>
	Object.assign(new Error(code < 500 ? 'Try again later' : 'No such mailbox here'), {
		responseCode: code
	});

/** A mail server on loopback that keeps what it takes. */
export async function startMailServer({
	port = 0,
	secure = false,
	startTls = false,
	refuse = () => undefined,
	refuseData
}: Options = {}): Promise<MailServer> {
	const mails: ReceivedMail[] = [];
	const asked: string[] = [];
	const server = new SMTPServer({
		secure,
		authOptional: true,
		disabledCommands: startTls ? [] : ['STARTTLS'],
		onRcptTo({ address }, _session, callback) {
			asked.push(address);
			const attempt = asked.filter((one) => one === address).length;
			const code = refuse(address, attempt);
			callback(code === undefined ? null : answer(code));
		},
		onData(stream, { envelope }, callback) {
			simpleParser(stream, (failure, mail) => {
				if (failure) return callback(failure);
				if (refuseData !== undefined) return callback(answer(refuseData));
				mails.push({ ...mail, recipients: envelope.rcptTo.map(({ address }) => address) });
				callback(null);
			});
		}
	});
	// A client that refuses a certificate breaks off.
	server.on('error', () => undefined);
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
	const taken = (server.server.address() as AddressInfo).port;
	return {
		...{ mails, asked, port: taken, url: `smtp${secure ? 's' : ''}://127.0.0.1:${taken}` },
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
