/** The account that must own a bucket. */
export const bucketOwner = {
  kind: 'text',
  form: { pattern: /^\d{12}$/, remedy: 'Write the 12 digits of an account id, in quotes.' },
} as const;
