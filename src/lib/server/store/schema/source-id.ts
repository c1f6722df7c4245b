import { customType } from 'drizzle-orm/pg-core';

/**
 * An id as a source gives it. Compared byte by byte: by the rules of a language, which a database may have been created
 * with, look-ups of a key cost several times as much and lists would differ from one database to the next.
 */
export const sourceId = customType<{ data: string; driverData: string }>({
	dataType: () => 'text collate "C"'
});
