import { z } from 'zod';
import { writeBackup } from '$lib/server/store/backup/backup-file';
import type { Application } from './application';

const argumentsSchema = z.object({ path: z.string().min(1) });

/** `evenkeel backup`, in the process that holds the database, beside its other work. */
export async function runBackup(
	{ store }: Application,
	args: Record<string, unknown>,
	progress: (line: unknown) => void
): Promise<{ path: string; rows: number }> {
	const { path } = argumentsSchema.parse(args);
	const rows = await writeBackup(store, path, new Date(), (written) => progress({ rows: written }));
	return { path, rows };
}
