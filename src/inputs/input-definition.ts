/** What is said of an input. */
export interface InputDefinition {
  /** Empty for none. action.yml has defaults for expressions only, so that this is the one place. */
  default: string;
  /** Default in action.yml, for what only an expression of the workflow can give. */
  expression?: string;
  description: string;
}
