import { UsageError } from './command';

/** The one batch that a command names. @throws UsageError */
export function batchArgument([batch = '', ...others]: readonly string[]): number {
	if (!/^\d{1,15}$/.test(batch) || others.length > 0)
		throw new UsageError('Name one batch by its number, as the list of imports shows it.');
	return Number(batch);
}
