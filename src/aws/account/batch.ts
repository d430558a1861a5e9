/**
 * Joins the questions that are asked at the same time into one call. `ask` answers them in their
 * order; it is called with at most `most` of them, each of which differs from the others. Where an
 * error `isOfOne`, as a denial by the name of what is asked for, each question is asked alone, so
 * that it stops nobody else.
 */
export function batch<Answer>(
  most: number,
  ask: (questions: string[]) => Promise<Answer[]>,
  isOfOne: (error: unknown) => boolean = () => false,
): (question: string) => Promise<Answer> {
  let waiting: Map<string, PromiseWithResolvers<Answer>> | undefined;

  const send = async (asked: Map<string, PromiseWithResolvers<Answer>>): Promise<void> => {
    const questions = [...asked.keys()];
    try {
      const answers = await ask(questions);
      for (const [index, question] of questions.entries()) {
        asked.get(question)!.resolve(answers[index]!);
      }
    } catch (error) {
      if (asked.size > 1 && isOfOne(error)) {
        await Promise.all([...asked].map((one) => send(new Map([one]))));
      } else for (const one of asked.values()) one.reject(error);
    }
  };

  return (question) => {
    if (waiting === undefined || (waiting.size >= most && !waiting.has(question))) {
      const asked = (waiting = new Map<string, PromiseWithResolvers<Answer>>());
      // After the promises that are settled already: what is asked side by side meets here.
      setImmediate(() => {
        if (waiting === asked) waiting = undefined;
        void send(asked);
      });
    }
    let one = waiting.get(question);
    if (one === undefined) waiting.set(question, (one = Promise.withResolvers<Answer>()));
    return one.promise;
  };
}
