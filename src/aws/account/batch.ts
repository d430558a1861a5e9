/**
 * Combines questions that are asked at the same time into one call of `ask`, which gets at most
 * `maxQuestions` different ones and gives the answers in their order. Where an error concerns one
 * of the questions (`isAboutOne`), such as a denied resource, each question is asked alone, so that
 * the others get their answers.
 */
export function batch<Answer>(
  maxQuestions: number,
  ask: (questions: string[]) => Promise<Answer[]>,
  isAboutOne: (error: unknown) => boolean = () => false,
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
      if (asked.size > 1 && isAboutOne(error)) {
        await Promise.all([...asked].map((one) => send(new Map([one]))));
      } else for (const one of asked.values()) one.reject(error);
    }
  };

  return (question) => {
    if (waiting === undefined || (waiting.size >= maxQuestions && !waiting.has(question))) {
      const asked = (waiting = new Map<string, PromiseWithResolvers<Answer>>());
      // Runs after all pending promise callbacks, so that questions asked in parallel come together
      // first.
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
