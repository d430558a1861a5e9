// The one policy for calls over the network, to AWS and to GitHub alike
// (docs/adr/0016-one-policy-for-every-network-call.md). All times are milliseconds.

/** How long one try may take, from the connection to the last byte of the answer. */
export const tryMs = 30_000;

/** Tries of a call that fails for a passing reason, the first included. */
export const tries = 9;

/** No further try begins after this time, throttling apart: tries without an answer take long. */
export const patienceMs = 2 * 60_000;

/**
 * How long a throttled call waits in all. AWS's token buckets refill within seconds; in a busy
 * account it takes minutes.
 */
export const throttlePatienceMs = 15 * 60_000;

/** The longest pause between two tries of which nobody said how long it is to be. */
export const longestPauseMs = 20_000;

/**
 * How long a call under way may go on when the run is cancelled: an answer says what became of a
 * write. The runner ends the process 7.5 s after the first signal, and outputs have to be set
 * before.
 */
export const graceMs = 3_000;
