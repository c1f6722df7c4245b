import { m } from '$lib/i18n/compiled/messages';
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
	return (between ? m.swing_made_between : m.swing_made)({
		raw: unit === 'points' ? m.swing_points({ size: size(raw) }) : size(raw),
		...{ mix: size(mix), who: size(who), matched: size(matched) }
	});
}
