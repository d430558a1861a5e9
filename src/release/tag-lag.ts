/**
 * How long EC2 may take to show new tags, in milliseconds (our assumption: AWS promises no time).
 */
export const tagLagMs = 10_000;

/** After how long it shows most of them, in milliseconds (our assumption, too). */
export const usualTagLagMs = 5_000;
