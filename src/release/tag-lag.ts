/**
 * How long EC2 may take to show new tags, in milliseconds (our assumption: AWS promises no time).
 */
export const tagLagMs = 10_000;
