import { useEffect, useRef, useState } from "react";

/**
 * What takes a while to work out, in a task of its own, so that neither a key nor a frame waits for several such at once; until then it is
 * what it was.
 */
export function useInOwnTask<T>(first: T, workOut: () => T, inputs: readonly unknown[]): T {
  const [value, setValue] = useState(first);
  const latest = useRef(workOut);
  latest.current = workOut;
  useEffect(() => {
    const task = setTimeout(() => setValue(latest.current()));
    return () => clearTimeout(task);
  }, inputs);
  return value;
}
