/** Screens whose every word is there in every language; the others speak English. */
const TRANSLATED =
	/^\/($|agents(\/|$)|consistency(\/explore)?$|contacts(\/|$)|docs$|docs\/(api|definitions|guide|guide\/[^/]+)$|expectation$|flags$|imports(\/|$)|review(\/|$)|settings(\/|$)|views$|wall(\/|$))/;

/** Whether a screen speaks the reader's language. @param path of its address */
export const isTranslated = (path: string): boolean => TRANSLATED.test(path);
