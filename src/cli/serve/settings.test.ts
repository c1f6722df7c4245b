import { describe, expect, test } from 'vitest';
import { readSettings } from './settings';

describe('the environment of the server', () => {
	test('with nothing set is the embedded database on loopback', () => {
		expect(readSettings({})).toEqual({
			settings: {
				port: 3000,
				host: '127.0.0.1',
				origin: undefined,
				databaseUrl: undefined,
				dataDir: './data'
			}
		});
	});

	test('treats an empty value as absent', () => {
		const empty = { PORT: '', HOST: '', ORIGIN: '', DATABASE_URL: '', DATA_DIR: '', LOG_LEVEL: '' };
		expect(readSettings(empty)).toEqual(readSettings({}));
	});

	test('takes every value that is right', () => {
		const env = {
			PORT: '0',
			HOST: '::1',
			ORIGIN: 'https://evenkeel.example.org/',
			DATABASE_URL: 'postgresql://u:p@db/evenkeel',
			DATA_DIR: '/var/lib/evenkeel',
			SMTP_URL: 'smtp://mail:587',
			MAIL_FROM: 'Evenkeel <evenkeel@example.org>',
			LOG_LEVEL: 'debug'
		};
		expect(readSettings(env)).toEqual({
			settings: {
				port: 0,
				host: '::1',
				origin: 'https://evenkeel.example.org',
				databaseUrl: 'postgresql://u:p@db/evenkeel',
				dataDir: '/var/lib/evenkeel'
			}
		});
	});

	test.each([
		['PORT', '65536'],
		['PORT', '-1'],
		['PORT', '3000x'],
		['PORT', '1e3'],
		['HOST', 'http://localhost'],
		['HOST', 'a b'],
		['ORIGIN', 'evenkeel.example.org'],
		['ORIGIN', 'https://evenkeel.example.org/path'],
		['ORIGIN', 'ftp://evenkeel.example.org'],
		['DATABASE_URL', 'mysql://db/evenkeel'],
		['DATABASE_URL', 'evenkeel'],
		['SMTP_URL', 'https://mail'],
		['SMTP_URL', 'smtp://'],
		['SMTP_URL', 'smtp://me:100%@mail'],
		['SMTP_URL', 'smtp://me:%FF@mail'],
		['MAIL_FROM', 'Evenkeel'],
		['MAIL_FROM', 'a@example.org, b@example.org'],
		['LOG_LEVEL', 'loud']
	])('refuses %s=%s with one sentence that names it', (name, value) => {
		const read = readSettings({ [name]: value });
		expect(read).toEqual({
			problems: [expect.stringMatching(new RegExp(`^${name} .*expected .*\\.$`))]
		});
	});

	test('names every wrong value at once', () => {
		expect(readSettings({ PORT: 'x', LOG_LEVEL: 'x' })).toMatchObject({ problems: { length: 2 } });
	});

	test('does not repeat an address, which may hold a password', () => {
		const read = readSettings({ DATABASE_URL: 'mysql://user:secret@db/x' });
		expect(JSON.stringify(read)).not.toContain('secret');
	});
});
