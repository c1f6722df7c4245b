/** Words of a mail, plain; a reader's or a customer's words too. */
export type MailText = {
	text: string;
	/** Where it leads; null: nowhere. */
	href?: string | null;
	look?: 'strong' | 'soft';
	/** Of the words, where it is not that of the mail. */
	lang?: string | undefined;
};
export type MailLine = readonly MailText[];

export type MailBlock =
	| { kind: 'title' | 'heading'; text: string }
	| { kind: 'paragraph'; line: MailLine }
	| { kind: 'list'; items: readonly MailLine[] }
	| {
			kind: 'table';
			/** Of the columns, the first one included. */
			heads: readonly string[];
			rows: readonly (readonly MailLine[])[];
	  };

/** A mail before it is written as HTML and as plain text: nothing in it is markup. */
export type MailDocument = {
	subject: string;
	/** Tag of its language. */
	language: string;
	blocks: readonly MailBlock[];
};
