/** A number with its sign, the minus a real one. */
export function signed(value: number, digits: number): string {
	const text = Math.abs(value).toFixed(digits);
	return Number(text) === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}

/** A share as a percentage that never rounds up to all: 0.9996 of 412 is "99.9 %". */
export function shareBelow(share: number): string {
	const percent = Math.floor(share * 1000) / 10;
	return `${Number.isInteger(percent) ? percent : percent.toFixed(1)} %`;
}

/** A probability as it is printed beside a finding: two digits, "under 0.001" below. */
export function pValue(p: number): string {
	return p < 0.001 ? 'under 0.001' : p < 0.1 ? p.toFixed(3) : p.toFixed(2);
}

export function plural(n: number, one: string, many: string): string {
	return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
