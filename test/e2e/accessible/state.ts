import type { Frame } from "playwright-core";
import type { Place } from "./place";

/** Looks at what is shown now. */
export type LookAt = (frame: Frame, name: string) => Promise<void>;

/** One state of the pane, or several that follow from each other. `passing`: it does not last, and is brought about for each look. */
export interface State {
  readonly name: string;
  readonly passing?: boolean;
  walk(place: Place, lookAt: LookAt): Promise<void>;
}
