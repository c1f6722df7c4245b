const ENTITIES: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&apos;': "'",
	'&amp;': '&'
};

const TAG = /^<table:table(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/;

/**
 * Name and style of a sheet, from the tag that opens it.
 * @param text begins with the tag
 * @returns null as long as the tag is not whole
 */
export function sheetTag(text: string): { name: string; style: string } | null {
	const [tag] = TAG.exec(text) ?? [];
	if (tag === undefined) return null;
	return { name: attribute(tag, 'table:name'), style: attribute(tag, 'table:style-name') };
}

function attribute(tag: string, name: string): string {
	const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
	return (found?.[1] ?? found?.[2] ?? '')
		.replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (_, code: string) => character(code))
		.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function character(code: string): string {
	const point = /^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code);
	return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}
