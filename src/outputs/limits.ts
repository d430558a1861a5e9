/**
 * UTF-16 code units of all outputs of a job together: GitHub takes 1 MiB, and counts two bytes for
 * each.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
export const jobOutputsLimit = 512 * 1024;

/**
 * Bytes of an input: the runner hands it over as a variable of the environment, and Linux starts no
 * program that has one of 128 KiB, name and end included (MAX_ARG_STRLEN, execve(2)).
 */
export const inputLimit = 128 * 1024 - 100;

/**
 * Jobs that GitHub makes of one matrix.
 * https://docs.github.com/en/actions/reference/limits
 */
export const matrixLimit = 256;
