/** Contacts that an agent's differences between two sides are worth before the agent is compared: 5, as from 10 on either side. */
export const LEAST_BALANCE = 5;

/** Contacts (or answers) from which on an agent is compared with others. */
export const LEAST_CONTACTS = 20;
