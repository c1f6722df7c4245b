// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { MailDocument } from '$lib/domain/mail-document';
import { mailHtml } from './mail-html';
import { mailText } from './mail-text';

const BAD = `</script><img src=x onerror=alert(1)>"'&`;
const mail: MailDocument = {
	subject: BAD,
	language: 'lv',
	blocks: [
		{ kind: 'title', text: BAD },
		{ kind: 'heading', text: BAD },
		{ kind: 'paragraph', line: [{ text: BAD, href: `https://x/?a=${BAD}`, look: 'soft' }] },
		{
			kind: 'list',
			items: [
				[
					{ text: BAD, lang: BAD },
					{ text: 'b', look: 'strong' }
				]
			]
		},
		{ kind: 'table', heads: ['', BAD], rows: [[[{ text: BAD }], [{ text: BAD }]]] }
	]
};

test('what people wrote stays words in HTML, in addresses and in attributes', () => {
	const document = new DOMParser().parseFromString(mailHtml(mail), 'text/html');
	expect(document.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
	expect(document.title).toBe(BAD);
	expect(document.querySelector('a')?.getAttribute('href')).toBe(`https://x/?a=${BAD}`);
	expect(document.querySelector('li > span')?.getAttribute('lang')).toBe(BAD);
	expect(document.querySelector('td td td')?.textContent).toBe(BAD);
	expect(document.documentElement.lang).toBe('lv');
});

test('nothing of it is fetched from anywhere', () => {
	const document = new DOMParser().parseFromString(mailHtml(mail), 'text/html');
	expect(document.querySelectorAll('[src], link, iframe, object, form')).toHaveLength(0);
	expect(mailHtml(mail)).not.toMatch(/url\(|@import/);
});

test('as plain text it says the same, each on a line of its own', () => {
	const text = mailText({
		...{ subject: 's', language: 'en' },
		blocks: [
			{ kind: 'title', text: 'Review' },
			{ kind: 'heading', text: 'Numbers' },
			{
				kind: 'table',
				heads: ['', 'week', 'usual'],
				rows: [
					[
						[{ text: 'Contacts' }, { text: '· all', look: 'soft' }],
						[{ text: '12', href: 'https://x/c' }],
						[]
					]
				]
			},
			{ kind: 'list', items: [[{ text: 'call\nback', look: 'strong' }, { text: 'Ilze' }]] }
		]
	});
	expect(text).toBe(
		'Review\n======\n\n\nNumbers\n-------\n* Contacts (all); week: 12 <https://x/c>\n* call back Ilze\n'
	);
});
