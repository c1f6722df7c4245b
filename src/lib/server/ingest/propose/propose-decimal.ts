import type { Decimal } from '../map/readers/number';

/** How a column writes fractions; open where its comma (or point) may as well divide thousands. */
export type DecimalProposal = { decimal: Decimal | undefined; open: boolean };

/**
 * The decimal sign of a column. `0,5` and `12,75` say it themselves; where every comma stands before exactly three digits,
 * `1,234` may be one and a bit or more than a thousand.
 */
export function proposeDecimal(values: readonly string[]): DecimalProposal {
	const comma = signOf(values, ',');
	if (comma === 'decimal') return { decimal: ',', open: false };
	if (comma === 'open') return { decimal: undefined, open: true };
	const point = signOf(values, '.');
	return { decimal: point === 'groups' ? ',' : undefined, open: point === 'open' };
}

const SHAPES = {
	',': {
		any: /^[-+]?\d*,\d+$/,
		thousand: /^[-+]?[1-9]\d{0,2},\d{3}$/,
		groups: /^[-+]?\d{1,3}(?:,\d{3}){2,}$/
	},
	'.': {
		any: /^[-+]?\d*\.\d+$/,
		thousand: /^[-+]?[1-9]\d{0,2}\.\d{3}$/,
		groups: /^[-+]?\d{1,3}(?:\.\d{3}){2,}$/
	}
};

/** What a sign between digits does in a column. */
function signOf(
	values: readonly string[],
	sign: ',' | '.'
): 'decimal' | 'groups' | 'open' | 'none' {
	const { any, thousand, groups } = SHAPES[sign];
	if (values.some((value) => groups.test(value))) return 'groups';
	const signed = values.filter((value) => any.test(value));
	if (signed.length === 0 || values.some((value) => value.includes(',') && value.includes('.')))
		return 'none';
	if (!signed.every((value) => thousand.test(value))) return 'decimal';
	// Grouping leaves numbers below a thousand without a sign, and none above.
	const whole = values.filter((value) => /^[-+]?\d+$/.test(value)).map(Number);
	if (whole.some((n) => Math.abs(n) >= 1000)) return 'decimal';
	return sign === '.' && whole.length === 0 ? 'decimal' : 'open';
}
