import type { Verdict } from './attempts.ts';

/** No answer came within the limit of one try, or what came is none of the other side's. */
export class NoAnswerError extends Error {
  constructor(message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'NoAnswerError';
  }
}

/** An HTTP status that is no success. */
export class StatusError extends Error {
  readonly status: number;
  /** What it says about another try. */
  readonly verdict: Verdict;

  /** @param options `retryAfterMs`: milliseconds after which the other side wants to be asked again */
  constructor(status: number, message: string, { retryAfterMs = NaN } = {}) {
    super(message);
    this.name = 'StatusError';
    this.status = status;
    const isThrottled = status === 429 || (status >= 400 && !Number.isNaN(retryAfterMs));
    this.verdict = isThrottled
      ? { kind: 'throttled', afterMs: retryAfterMs > 0 ? retryAfterMs : undefined }
      : { kind: status >= 500 || status === 408 ? 'passing' : 'final' };
  }
}

/**
 * Whether an error says that the connection could not be made, or broke: by the codes of Node, of
 * its HTTP parser, and of undici.
 */
export function isConnectionError(error: unknown): boolean {
  return connectionCode(error) !== undefined;
}

/** Whether a connection may be made a moment later: not where a certificate is not trusted. */
export function isPassingConnectionError(error: unknown): boolean {
  const code = connectionCode(error);
  return code !== undefined && !certificateCodes.test(code);
}

const certificateCodes = /CERT|UNABLE_TO|ERR_TLS|ERR_SSL/;
const codes =
  /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|EHOST|ENET|EPROTO|EADDRNOTAVAIL|ENOBUFS|HPE_|UND_ERR|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP|.*CERT|UNABLE_TO|ERR_TLS|ERR_SSL)/;

/** The code of the error, or of what it says that caused it. */
function connectionCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  return codes.test(code) ? code : connectionCode(error.cause);
}
