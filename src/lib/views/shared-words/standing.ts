/** How something stands against what is usual, as the components draw it. */
export type Standing = 'better' | 'worse' | 'usual' | 'unclear';
