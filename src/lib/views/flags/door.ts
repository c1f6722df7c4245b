/** A way on from a flag. */
export type Door = { text: string; href: string };
