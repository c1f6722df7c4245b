import { m } from '$lib/i18n/compiled/messages';
import { whole } from '../format/number';

/** Why nothing is taken in where the disk is almost full. @param space bytes that are free, and that have to be */
export function fullDisk({ free, needed }: { free: number; needed: number }): string {
	const megabytes = (bytes: number) => whole(Math.floor(bytes / 1024 ** 2));
	return m.shell_full_disk({ free: megabytes(free), needed: megabytes(needed) });
}
