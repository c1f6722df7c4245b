/** Contacts of one agent and how many of them are over-service. */
export type AgentFlags = {
	agent: number;
	n: number;
	flags: number;
	/** How many times as many flags the agent's general pace alone would give (`paceFactor`); 1 where left out. */
	pace?: number;
};
