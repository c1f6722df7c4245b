const DURATION = /^(-)?P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?$/;

/**
 * A cell's value as text that means the same whatever its format, in the forms that the reader of .xlsx gives:
 * `2021-01-31`, `2021-01-31 09:12:58`, `26:00:00`, `TRUE`, or the number itself.
 * @param shown the text that the cell shows
 */
export function cellText(attributes: Readonly<Record<string, string>>, shown: string): string {
	switch (attributes['office:value-type']) {
		case 'float':
		case 'percentage':
		case 'currency':
			return attributes['office:value'] ?? shown;
		case 'date':
			return attributes['office:date-value']?.replace('T', ' ') ?? shown;
		case 'time':
			return clockText(attributes['office:time-value'] ?? '') ?? shown;
		case 'boolean':
			return (attributes['office:boolean-value'] ?? shown).toUpperCase();
		default:
			return attributes['office:string-value'] ?? shown;
	}
}

/** `PT26H05M00S` as `26:05:00`; null for what is none. */
function clockText(duration: string): string | null {
	const parts = DURATION.exec(duration);
	if (!parts) return null;
	const [, sign = '', days = '0', hours = '0', minutes = '0', seconds = '0', fraction] = parts;
	const two = (n: number) => String(n).padStart(2, '0');
	const ms = fraction === undefined ? 0 : Math.round(Number(`0.${fraction}`) * 1000);
	const whole = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
	const total = whole + (ms === 1000 ? 1 : 0);
	const rest = ms % 1000 === 0 ? '' : `.${String(ms).padStart(3, '0')}`;
	return `${sign}${two(Math.floor(total / 3600))}:${two(Math.floor(total / 60) % 60)}:${two(total % 60)}${rest}`;
}
