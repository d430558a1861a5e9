/**
 * What is called, for messages: `imagebuilder:CreateImage` in `us-east-1`, and the resource where
 * one is meant.
 */
export interface CallTarget {
  service: string;
  operation: string;
  region: string;
  resource?: string | undefined;
  /**
   * Whether the caller itself finds out what became of a call whose answer was lost; then it is not
   * sent again here.
   */
  isAnsweredOnce?: boolean;
}
