/** Drawn in the browser only: there a tile that cannot be drawn fails alone, on the server it would take the wall with it. */
export const ssr = false;
