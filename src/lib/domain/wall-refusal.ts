/** Why a wall is not shown: no screen is paired, its pairing is not valid, or the device was taken out of service. */
export const WALL_REFUSALS = ['unpaired', 'unknown', 'revoked'] as const;
export type WallRefusal = (typeof WALL_REFUSALS)[number];

/** Why a link pairs no screen: there is no such link, it was opened before, or the device was taken out of service. */
export const PAIRING_FAILURES = ['wrong', 'used', 'revoked'] as const;
export type PairingFailure = (typeof PAIRING_FAILURES)[number];
