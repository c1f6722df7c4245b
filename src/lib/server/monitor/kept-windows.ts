import type { AnalysisWindow } from '$lib/domain/window';
import { Remembered } from './remembered';

/** The contacts of some days in cells, and from which day on answers are still arriving. */
export type KeptWindow = { window: AnalysisWindow; csatUntilDay: number | undefined };

/**
 * By the key of their data. Windows are large, and questions about one come one after the other. A review leaves its own here:
 * whoever looks into its days next would wait seconds for a million contacts.
 */
export const keptWindows = new Remembered<KeptWindow>(2);
