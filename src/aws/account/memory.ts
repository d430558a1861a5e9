/**
 * Keeps what a question found, and asks once while it is under way. What failed or found nothing is
 * asked again: others build, too. Questions with the same arguments are the same, unless
 * `questionOf` names them otherwise.
 */
export function remember<Args extends unknown[], Value>(
  ask: (...args: Args) => Promise<Value>,
  questionOf: (...args: Args) => string = (...args) => JSON.stringify(args),
): (...args: Args) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>();
  return (...args) => {
    const question = questionOf(...args);
    let answer = answers.get(question);
    if (!answer) {
      const forget = (): void => void answers.delete(question);
      answer = ask(...args);
      answers.set(question, answer);
      answer.then((found) => found === undefined && forget(), forget);
    }
    return answer;
  };
}
