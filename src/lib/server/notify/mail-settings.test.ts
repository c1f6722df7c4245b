import { describe, expect, it } from 'vitest';
import { mailSettings } from './mail-settings';

describe('how mail is sent', () => {
	it('is not at all unless a server is named', () => {
		expect(mailSettings({})).toBeNull();
		expect(mailSettings({ SMTP_URL: '', MAIL_FROM: 'a@b' })).toBeNull();
	});

	it('is by the name of the server that people open, over the port for sending', () => {
		const ORIGIN = 'https://evenkeel.example.org:8443';
		expect(mailSettings({ SMTP_URL: 'smtp://mail', ORIGIN })).toEqual({
			server: { host: 'mail', port: 587, secure: false, requireTLS: false, login: null },
			from: { name: 'Evenkeel', address: 'evenkeel@evenkeel.example.org' },
			origin: ORIGIN
		});
		expect(mailSettings({ SMTP_URL: 'smtps://mail' })).toMatchObject({
			server: { port: 465, secure: true },
			from: { address: 'evenkeel@localhost' },
			origin: null
		});
		expect(mailSettings({ SMTP_URL: 'smtp://mail', ORIGIN: 'http://[::1]:3000' })).toMatchObject({
			from: { address: 'evenkeel@localhost' }
		});
	});

	it('sends a password over TLS only, but to this machine', () => {
		const server = (SMTP_URL: string) => mailSettings({ SMTP_URL })?.server;
		expect(server('smtp://me%40x:p%2Fw@mail:25')).toMatchObject({
			...{ port: 25, requireTLS: true, login: { user: 'me@x', pass: 'p/w' } }
		});
		for (const host of ['localhost', '127.0.0.1', '[::1]'])
			expect(server(`smtp://me:pw@${host}`)).toMatchObject({ requireTLS: false });
		expect(server('smtp://me:pw@localhost.example.org')).toMatchObject({ requireTLS: true });
	});

	it('is from whom one says', () => {
		const from = (MAIL_FROM: string) => mailSettings({ SMTP_URL: 'smtp://mail', MAIL_FROM })?.from;
		expect(from('Quality <q@example.org>')).toEqual({ name: 'Quality', address: 'q@example.org' });
	});
});
