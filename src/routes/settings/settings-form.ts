/** What the last post of a form came to. */
export type FormState = {
	form: string;
	errors?: Record<string, string>;
	/** So many contacts have to be placed anew: a person has to say yes. */
	confirm?: number;
	saved?: boolean;
	moved?: boolean;
} | null;
