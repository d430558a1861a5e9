/** Whether a value is the full object name of a commit, SHA-1 or SHA-256. */
export function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
