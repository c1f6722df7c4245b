/** A part of a page and where it lies, CSS pixels from the page's top left. */
export type Section = { name: string; x: number; y: number; width: number; height: number };

/** A part of a picture that is another one, and how much of it. */
export type Difference = { name: string; what: string };
