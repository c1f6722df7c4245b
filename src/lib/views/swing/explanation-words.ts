import type { StoredSwing } from './stored-swing';
import { swingSize } from './swing-row';

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
		swingSize(unit, unit === 'percent' ? 100 * Math.expm1(part) : part);
	return (
		`Plain averages: ${size(raw)}${unit === 'points' ? ' points' : ''}, made of ${size(mix)} other work, ` +
		`${size(who)} who works how much, ${size(matched)} ${between ? 'different agents' : 'same people'}, same work.`
	);
}
