import { signed } from '$lib/flags/wording/number';
import type { StoredSwing } from './stored-swing';

type Explained = Pick<StoredSwing, 'explanation' | 'unit'>;

/**
 * Why the plain averages differ by another size than the swing (METHODS B5), in one sentence. Shares of handle time multiply, so
 * their percentages do not quite add up.
 * @returns null where nothing was explained
 */
export function explanationWords({ explanation, unit }: Explained): string | null {
	if (!explanation) return null;
	const { raw, mix, who, matched, between } = explanation;
	const size = (part: number) =>
		unit === 'percent' ? `${signed(100 * Math.expm1(part), 1)} %` : signed(part, 2);
	return (
		`Plain averages are ${size(raw)}${unit === 'points' ? ' points' : ''} apart: ${size(mix)} from other kinds of work, ` +
		`${size(who)} from who works how much, ${size(matched)} ${between ? 'between different agents' : 'of the same people'} on the same work.`
	);
}
