import type { MailBlock, MailDocument, MailLine, MailText } from '$lib/domain/mail-document';

/**
 * A mail as HTML: styles stand in the elements, nothing is fetched. Neither ground nor ink has a colour, so that a reader that
 * is dark stays so; what is soft or a line has one that can be read on both.
 */
export function mailHtml({ subject, language, blocks }: MailDocument): string {
	return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.soft{color:#a9b2bd!important}a{color:#8ab4f8!important}}</style>
</head>
<body style="${BODY}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px"><tr><td style="text-align:left">
${blocks.map(blockHtml).join('\n')}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

const FONT = `font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei',sans-serif`;
const BODY = `margin:0;padding:16px;${FONT};font-size:16px;line-height:1.5`;
const LINE = '1px solid #8a939e';
const CELL = `padding:6px 12px 6px 0;border-top:${LINE};vertical-align:top;text-align:left`;
const SOFT = 'color:#5c6670;font-size:14px;font-weight:400';

function blockHtml(block: MailBlock): string {
	switch (block.kind) {
		case 'title':
			return `<h1 style="margin:0 0 8px;font-size:24px;line-height:1.25">${escaped(block.text)}</h1>`;
		case 'heading':
			return `<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.3">${escaped(block.text)}</h2>`;
		case 'paragraph':
			return `<p style="margin:0 0 8px">${lineHtml(block.line)}</p>`;
		case 'list': {
			const items = block.items.map((line) => `<li style="margin:0 0 8px">${lineHtml(line)}</li>`);
			return `<ul style="margin:0 0 8px;padding:0 0 0 20px">${items.join('')}</ul>`;
		}
		case 'table': {
			const heads = block.heads.map(
				(head) =>
					`<th scope="col" class="soft" style="${CELL};border-top:0;${SOFT}">${escaped(head)}</th>`
			);
			const rows = block.rows.map(([first = [], ...others]) => {
				const cells = others.map((line) => `<td style="${CELL}">${lineHtml(line)}</td>`);
				return `<tr><th scope="row" style="${CELL};font-weight:600">${lineHtml(first)}</th>${cells.join('')}</tr>`;
			});
			return `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 8px"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
		}
	}
}

function lineHtml(line: MailLine): string {
	return line.map(textHtml).join(' ');
}

function textHtml({ text, href, look, lang }: MailText): string {
	// A number and its sign stay on one line.
	const words = escaped(text).replaceAll(' %', '\u00a0%');
	const linked = href ? `<a href="${escaped(href)}" style="color:#0b57d0">${words}</a>` : words;
	const tagged = lang ? ` lang="${escaped(lang)}"` : '';
	if (look === 'strong') return `<strong${tagged}>${linked}</strong>`;
	if (look === 'soft') return `<span class="soft" style="${SOFT}"${tagged}>${linked}</span>`;
	return lang ? `<span${tagged}>${linked}</span>` : linked;
}

const ENTITIES: Readonly<Record<string, string>> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
};

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
