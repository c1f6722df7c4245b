import { m } from '$lib/i18n/compiled/messages';
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

const SCOPES: Readonly<Record<string, () => string>> = {
	ingest: m.settings_scope_ingest_short,
	read: m.settings_scope_read_short
};

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
		may: scopes.map((scope) => SCOPES[scope]?.() ?? scope).join(', '),
		made: momentIn(zone, createdAt.getTime()),
		used: lastUsedAt === null ? m.settings_key_never() : momentIn(zone, lastUsedAt.getTime())
	};
}
