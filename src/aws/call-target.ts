/**
 * What a call is made to, for messages: for example `imagebuilder:CreateImage` in `us-east-1`, with
 * the name, id or ARN of the resource where there is one.
 */
export interface CallTarget {
  service: string;
  operation: string;
  region: string;
  resource?: string | undefined;
  /**
   * Whether to leave a call whose answer is lost to the caller, who finds out what became of it,
   * instead of sending it again.
   */
  isAnsweredOnce?: boolean;
}
