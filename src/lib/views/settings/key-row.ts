import { momentIn } from '../format/date';

/** A key in the list: never the key itself. */
export type KeyRow = {
	keyId: string;
	name: string;
	/** "may send data", "may read". */
	may: string;
	made: string;
	used: string;
};

const SCOPES: Readonly<Record<string, string>> = { ingest: 'send data', read: 'read and decide' };

/** @param zone the site's */
export function keyRow(
	key: {
		keyId: string;
		name: string;
		scopes: readonly string[];
		createdAt: Date;
		lastUsedAt: Date | null;
	},
	zone: string
): KeyRow {
	const { keyId, name, scopes, createdAt, lastUsedAt } = key;
	return {
		...{ keyId, name },
		may: scopes.map((scope) => SCOPES[scope] ?? scope).join(', '),
		made: momentIn(zone, createdAt.getTime()),
		used: lastUsedAt === null ? 'never used' : momentIn(zone, lastUsedAt.getTime())
	};
}
