/** Definition of one input. action.yml and the README's table are generated from it. */
export interface InputDefinition {
  /**
   * Empty for none. The code applies it: action.yml holds only defaults that are expressions, so
   * that no default stands in two places.
   */
  default: string;
  /** Default in action.yml where only an expression of GitHub Actions gives the value. */
  expression?: string;
  description: string;
}
