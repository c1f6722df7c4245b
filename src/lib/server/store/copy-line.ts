const SPECIAL = /[\\\n\r\t\0]/;
const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\\\',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
	// PostgreSQL's text cannot hold it.
	'\0': ''
};

/** A text field of PostgreSQL's COPY format; null as \N. */
export function copyText(value: string | null): string {
	if (value === null) return '\\N';
	return SPECIAL.test(value)
		? value.replace(/[\\\n\r\t\0]/g, (special) => ESCAPES[special] ?? '')
		: value;
}

/** An instant; PostgreSQL reads ISO 8601. */
export function copyTime(epochMs: number | null): string {
	return epochMs === null ? '\\N' : new Date(epochMs).toISOString();
}

/** A line of COPY from fields that need no escaping, or were escaped by copyText. */
export function copyLine(fields: (string | number | boolean | null)[]): string {
	for (let i = 0; i < fields.length; i++) fields[i] ??= '\\N';
	// join makes one flat string; adding piece by piece leaves a tree for the collector.
	return fields.join('\t');
}
