/** The page of a contact. */
export function contactHref(contactId: string): string {
	return `/contacts/${encodeURIComponent(contactId)}`;
}

/** The page of an agent, by the id in the source. */
export function agentHref(externalId: string): string {
	return `/agents/${encodeURIComponent(externalId)}`;
}
