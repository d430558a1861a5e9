/** The names that AMIs have where a recipe says nothing else. */
export const amiNameConvention = '{recipe} {date}';

/**
 * What the names of a recipe's AMIs have before the blank and the time of the build, for example
 * `acme al-2023`. No text after it but the time: so AMI names of two recipes are equal only where
 * these are, and the end of a name tells what Image Builder made (ADR 12).
 */
export function amiStem(recipeName: string, template: string = amiNameConvention): string {
  return template.slice(0, -' {date}'.length).replaceAll('{recipe}', () => recipeName);
}
