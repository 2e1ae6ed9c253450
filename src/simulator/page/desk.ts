import { takesSeveral } from "../host/options";
import type { AddIn } from "../host/options";
import type { SimulatedOutlook } from "../host/outlook";
import { refusal, toldOf } from "../host/told";
import { answerNamed, profileNamed } from "../profiles";
import type { TaskPane } from "./pane";

/** What a person can do that concerns both the mailbox and the pane. */
export class Desk {
  constructor(readonly outlook: SimulatedOutlook, readonly pane: TaskPane) {}

  open(id: string | undefined): void {
    this.select(id === undefined ? [] : [id]);
  }

  /** A pane that is not pinned goes with its message, unless the add-in takes several. */
  select(ids: readonly string[]): void {
    const { state } = this.outlook;
    const isSame = ids.length === state.selectedIds.length && ids.every((id) => state.selectedIds.includes(id));
    const isTaken = ids.length > 1 && takesSeveral(state.options);
    if (!isSame && !isTaken && !this.pane.isPinned) this.pane.hide();
    this.outlook.select(ids);
    const isRefused = refusal(state) !== undefined && !this.pane.isPinned;
    if (isRefused || toldOf(state).kind === "closes") this.pane.hide();
  }

  /** Another Outlook: the add-in starts again in it, as wide as its pane usually is. */
  setProfile(name: string, answer?: string): void {
    const { isOpen } = this.pane;
    this.pane.hide();
    this.outlook.become(profileNamed(name), answer);
    this.pane.setWidth(this.outlook.state.options.profile.widths[0]);
    this.lookAgain();
    if (isOpen) this.pane.show();
  }

  setAnswer(answer: string): void {
    const { options } = this.outlook.state;
    options.answer = answerNamed(options.profile, answer);
    this.lookAgain();
  }

  /** The other add-in, or rather the same program with the other manifest: it starts again. */
  setAddIn(addIn: AddIn): void {
    const { isOpen } = this.pane;
    this.pane.hide();
    this.outlook.carry(addIn);
    this.lookAgain();
    if (isOpen) this.pane.show();
  }

  setShared(isShared: boolean): void {
    this.outlook.state.options.shared = isShared;
    this.lookAgain();
  }

  /** What is selected is selected anew, now that something else comes of it. */
  private lookAgain(): void {
    this.select(this.outlook.state.selectedIds);
  }
}
