/**
 * Remembers the answer to each question, and shares one that is under way. Errors and `undefined`
 * are not remembered: another run may create what was missing. `questionOf` gives the key of a
 * question; by default its arguments as JSON.
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
