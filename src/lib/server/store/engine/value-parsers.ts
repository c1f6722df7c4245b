/** Object ids of PostgreSQL's types, as its catalogue numbers them. */
const OID = { bytea: 17, int8: 20, date: 1082, timestamptz: 1184 } as const;

/** "2026-01-31 22:00:00.5+00" to epoch milliseconds; sessions run in UTC. */
function epochMs(text: string): number {
	const ms = Date.parse(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
	if (Number.isNaN(ms)) throw new Error(`not a time of this era in UTC: ${text}`);
	return ms;
}

/** How raw answers are read, the same on both engines. Beyond 2^53 a bigint is the nearest double. */
export const VALUE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
	[OID.bytea]: (text) => Buffer.from(text.slice(2), 'hex'),
	[OID.int8]: Number,
	[OID.date]: (text) => text,
	[OID.timestamptz]: epochMs
};
