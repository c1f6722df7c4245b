import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { cleanHeaders, refusal } from './request-guard';

const request = (headers: Record<string, string>) =>
	({ headers: { host: 'localhost:3000', ...headers } }) as unknown as IncomingMessage;

test('headers that only a proxy or this server may send are removed, others stay', () => {
	const headers: Record<string, string> = {
		host: 'localhost:3000',
		cookie: 'a=b',
		forwarded: 'for=1.2.3.4',
		'x-forwarded-for': '1.2.3.4',
		'x-forwarded-proto': 'https',
		'x-evenkeel-proto': 'https',
		'x-evenkeel-anything': '1'
	};
	cleanHeaders(headers, 'http');
	expect(headers).toEqual({ host: 'localhost:3000', cookie: 'a=b', 'x-evenkeel-proto': 'http' });
});

test('without ORIGIN a foreign name is refused, with ORIGIN the proxy decides', () => {
	const foreign = request({ host: 'evenkeel.example.org' });
	expect(refusal(foreign, undefined)?.status).toBe(421);
	expect(refusal(foreign, 'https://evenkeel.example.org')).toBeUndefined();
});

const form = 'application/x-www-form-urlencoded';
test.each([
	['a form of 1 MB', { 'content-type': form, 'content-length': '1048576' }, undefined],
	['a form one byte larger', { 'content-type': form, 'content-length': '1048577' }, 413],
	[
		'a form of unknown length',
		{ 'content-type': 'Multipart/Form-Data; boundary=x', 'transfer-encoding': 'chunked' },
		411
	],
	['a file of any size', { 'content-type': 'text/csv', 'content-length': '9999999999' }, undefined],
	[
		'a streamed file',
		{ 'content-type': 'application/x-ndjson', 'transfer-encoding': 'chunked' },
		undefined
	],
	['a request without a body', {}, undefined]
])('%s', (_what, headers, status) => {
	expect(refusal(request(headers as Record<string, string>), undefined)?.status).toBe(status);
});

test.each([
	['/contacts/%zz', 400],
	['/contacts/%ff?q=1', 400],
	['/contacts/100%', 400],
	['/contacts?queue=a%00', 400],
	['/contacts/100%25?share=100%', undefined],
	['/contacts/%F0%9F%92%A9', undefined]
])('an address that cannot be decoded never reaches the application: %s', (url, status) => {
	expect(refusal({ ...request({}), url } as IncomingMessage, undefined)?.status).toBe(status);
});
