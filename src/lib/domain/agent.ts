/** What a source says of an agent; `undefined` leaves what is stored as it is. */
export type AgentUpdate = {
	/** The agent's id in the source. */
	agentId: string;
	agentName?: string;
	team?: string;
	/** ISO date from which the team holds; without one, from the beginning. */
	teamFrom?: string;
	/** ISO date. */
	hiredOn?: string;
	active?: boolean;
};
