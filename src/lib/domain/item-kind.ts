/** What a batch may hold, as the API and the stored batches name it. */
export const ITEM_KINDS = ['contacts', 'surveys', 'agents', 'events', 'staffing'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
