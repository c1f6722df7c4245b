import type { z } from 'zod';
import type { RejectReason } from '$lib/domain/reject';

type Issue = z.core.$ZodIssue;

const WRONG_TYPE: Readonly<Record<string, RejectReason[]>> = {
	// Times and dates are text.
	string: ['not-text', 'not-a-time'],
	number: ['not-a-number'],
	// What is no whole number where one is due is outside what the field may hold.
	int: ['out-of-range', 'score-out-of-scale', 'not-a-number'],
	boolean: ['not-a-flag'],
	array: ['not-a-list'],
	object: ['not-an-object']
};

/** The refusals that a schema's complaint stands for, each as "/pointer reason"; of a whole item they begin with a blank. */
export function refusalsOf(error: z.ZodError | undefined, item: unknown): string[] {
	return (error?.issues ?? []).flatMap((issue) => {
		const pointer = issue.path.map((part) => `/${String(part)}`).join('');
		return reasonsOf(issue, at(item, issue.path)).map((reason) => `${pointer} ${reason}`);
	});
}

function at(item: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
		item
	);
}

function reasonsOf(issue: Issue, value: unknown): RejectReason[] {
	if (value === undefined || value === null) return ['missing-field'];
	switch (issue.code) {
		case 'invalid_type':
			return WRONG_TYPE[issue.expected] ?? ['not-text'];
		case 'invalid_union':
			return ['not-text', 'too-long', 'not-in-list', 'not-a-number'];
		case 'invalid_value':
			return typeof value === 'string'
				? ['not-in-list', 'not-a-number']
				: ['not-in-list', 'not-text', 'not-a-number', 'score-out-of-scale'];
		case 'invalid_format':
			return ['not-a-time', 'time-without-offset', 'not-a-date'];
		case 'too_small':
		case 'too_big':
			return typeof value === 'number'
				? [
						...(['negative-duration', 'duration-too-long', 'wait-too-long'] as const),
						...(['out-of-range', 'score-out-of-scale'] as const)
					]
				: ['too-long', 'missing-field'];
		default:
			return ['missing-field', 'out-of-range'];
	}
}
