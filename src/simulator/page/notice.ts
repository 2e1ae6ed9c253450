import type { SimulatedOutlook } from "../host/outlook";
import { byId } from "./dom";

/** Outlook's own notice on a report. It is modal: nothing else can be done before it is closed. */
export class Notice {
  private readonly dialog = byId("notice", HTMLDialogElement);

  constructor(private readonly outlook: SimulatedOutlook) {
    // The event comes late: by then the notice for the next message may be there.
    this.dialog.addEventListener("close", () => !this.dialog.open && outlook.dismissNotice());
  }

  draw(): void {
    const isWanted = this.outlook.state.noticeFor !== undefined;
    if (isWanted && !this.dialog.open) this.dialog.showModal();
    if (!isWanted && this.dialog.open) this.dialog.close();
  }
}
