/** What a source says of an agent, before the rules; null means not said. */
export type AgentDraft = {
	agentId: string | null;
	site: string | null;
	agentName: string | null;
	team: string | null;
	/** ISO date. */
	teamFrom: string | null;
	/** ISO date. */
	hiredOn: string | null;
	active: boolean | null;
};
