/** One line of evidence. */
export type Fact = { name: string; value: string };
