/** Said of reports that hold sums per agent. */
export const ONLY_AGENTS =
	'This report holds sums for each agent, not single contacts: only who the agents are is taken from it. For the contacts, export the list of single calls or conversations.';
