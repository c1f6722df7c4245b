import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../../tests/support/free-port';
import { type MailServer, startMailServer } from '../../../../tests/support/mail-server';
import { mailSettings } from './mail-settings';
import { type OutgoingMail, sendMail } from './send-mail';

const mail: OutgoingMail = {
	to: { name: 'Līga "L" Ozola, vadītāja', address: 'liga@example.org' },
	subject: 'Nedēļas pārskats 2026-W47: 3 jauni izņēmumi 每周回顾',
	...{ language: 'lv', text: 'Teksts', html: '<p>Teksts</p>', messageId: '<w47.a@example.org>' },
	attachment: { filename: 'review-2026-W47.xlsx', content: Buffer.from('x'), contentType: 'a/b' }
};
let server: MailServer | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});
const send = (url: string, changed: Partial<OutgoingMail> = {}) =>
	sendMail(mailSettings({ SMTP_URL: url, ORIGIN: 'https://evenkeel.example.org' })!, {
		...mail,
		...changed
	});

describe('a mail', () => {
	it('arrives as it was written, to one address', async () => {
		server = await startMailServer();
		expect(await send(server.url)).toMatchObject({
			taken: true,
			answer: expect.stringMatching(/^250/)
		});
		const [got] = server.mails;
		expect(got).toMatchObject({
			recipients: ['liga@example.org'],
			...{ subject: mail.subject, text: expect.stringContaining('Teksts'), html: mail.html },
			...{
				messageId: mail.messageId,
				from: { text: '"Evenkeel" <evenkeel@evenkeel.example.org>' }
			},
			to: { value: [mail.to] }
		});
		expect(got!.attachments).toMatchObject([{ filename: 'review-2026-W47.xlsx' }]);
		expect(got!.headers.get('auto-submitted')).toBe('auto-generated');
	});

	it('stays one mail whatever stands in the name', async () => {
		server = await startMailServer();
		const name = 'Eve\r\nBcc: other@example.org\r\n\r\nbody';
		await send(server.url, { to: { name, address: 'liga@example.org' } });
		expect(server.asked).toEqual(['liga@example.org']);
		expect(server.mails[0]!.bcc).toBeUndefined();
		expect(server.mails[0]!.text).toContain('Teksts');
	});

	it('that is to be sent later is not refused for good, a mailbox that is none is', async () => {
		server = await startMailServer({ refuse: (_address, attempt) => (attempt === 1 ? 451 : 550) });
		expect(await send(server.url)).toEqual({
			...{ taken: false, forGood: false, answer: '451 Try again later' }
		});
		expect(await send(server.url)).toEqual({
			...{ taken: false, forGood: true, answer: '550 No such mailbox here' }
		});
		expect(server.mails).toEqual([]);
	});

	it('that is refused after it was read is refused for good only by a five', async () => {
		server = await startMailServer({ refuseData: 552 });
		expect(await send(server.url)).toMatchObject({ taken: false, forGood: true });
		await server.close();
		server = await startMailServer({ refuseData: 452 });
		expect(await send(server.url)).toMatchObject({ taken: false, forGood: false });
	});

	it('to a server that is away is tried again', async () => {
		const away = await send(`smtp://127.0.0.1:${await freePort()}`);
		expect(away).toMatchObject({ taken: false, forGood: false });
		expect(away.answer).toMatch(/ECONNREFUSED/);
	});

	it('is not given to a server whose certificate nobody knows', async () => {
		for (const tls of [{ secure: true }, { startTls: true }]) {
			server = await startMailServer(tls);
			const refused = await send(server.url);
			expect(refused).toMatchObject({ taken: false, forGood: false });
			expect(refused.answer).toMatch(/certificate/i);
			expect(server.asked).toEqual([]);
			await server.close();
		}
		server = undefined;
	});
});
