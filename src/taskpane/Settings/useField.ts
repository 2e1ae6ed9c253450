import { useState, type ChangeEvent, type KeyboardEvent } from "react";

/** What a field of words needs while somebody writes in it. */
export interface Written<Problem> {
  /** What is wrong with what was written; it is not taken. */
  readonly problem: Problem | undefined;
  readonly field: {
    readonly value: string;
    readonly "aria-invalid": boolean;
    readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Shows what is kept until somebody writes; what they wrote is taken by Enter or when they leave, and stays to be mended when something is wrong with it. */
export function useField<Problem>(kept: string, take: (written: string) => Problem | undefined): Written<Problem> {
  const [written, setWritten] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const settle = (): boolean => {
    if (written === undefined) return true;
    const found = take(written);
    setProblem(() => found);
    return found === undefined;
  };

  return {
    problem,
    field: {
      "value": written ?? kept,
      "aria-invalid": problem !== undefined,
      "onChange": ({ currentTarget }) => setWritten(currentTarget.value),
      "onBlur": () => {
        if (settle()) setWritten(undefined);
      },
      // While a word is composed Enter accepts it.
      "onKeyDown": (event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) settle();
      },
    },
  };
}
