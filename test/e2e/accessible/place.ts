import type { Frame, Page } from "playwright-core";
import sv from "../../../src/locales/sv/ui.json";
import en from "../../../src/locales/en/ui.json";
import type { Fault } from "../../../src/simulator/host/faults";
import { Dispatch } from "../../../src/simulator/wire/names";
import { paneFrame } from "../matrix/paneFrame";
import { settled, type Outlook, type Stage } from "../outlook";

export type Language = "en" | "sv";

const CALLS = [Dispatch.getAsFile, Dispatch.getAttachmentContent, Dispatch.getAllInternetHeaders, Dispatch.getBody];

/** A file that somebody hands in. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/** One simulated Outlook in one language, whose pane is brought into state after state. */
export class Place {
  readonly texts: typeof en;

  private constructor(readonly outlook: Outlook, readonly language: Language) {
    this.texts = { en, sv }[language];
  }

  static async enter(stage: Stage, language: Language): Promise<Place> {
    return new Place(await stage.open({ query: `open=nothing&answer=works&lang=${language === "sv" ? "sv-SE" : "en-GB"}`, movedClock: true }), language);
  }

  get page(): Page {
    return this.outlook.page;
  }

  /** Everything works again, and the pane is loaded anew; then it is shown this message, or none. */
  async begin(message?: string): Promise<Frame> {
    await this.page.evaluate((one) => {
      const simulator = window.simulator!;
      simulator.faults.clear();
      simulator.pane.close();
      if (one === undefined) simulator.openNothing();
      else simulator.open(one);
      simulator.pane.open();
      simulator.pane.setPinned(true);
    }, message);
    return paneFrame(this.page);
  }

  /** What the pane shows of this message when it has made up its mind. */
  async show(message: string): Promise<Frame> {
    const id = await this.page.evaluate((one) => (window.simulator!.open(one), window.simulator!.openId!), message);
    await settled(this.outlook, id);
    return paneFrame(this.page);
  }

  /** Every call about a message goes wrong in this way. */
  breakCalls(fault: Fault): Promise<void> {
    return this.page.evaluate(([calls, one]) => { for (const call of calls) window.simulator!.faults.set(call, one); }, [CALLS, fault] as const);
  }

  pass(ms: number): Promise<void> {
    return this.page.clock.runFor(ms);
  }

  /** Presses by the keyboard, so that the focus shows where it is. */
  async press(frame: Frame, name: string): Promise<void> {
    await frame.getByRole("button", { name, exact: true }).first().press("Enter");
  }

  drop(frame: Frame, files: readonly OwnFile[]): Promise<void> {
    return frame.evaluate((all) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of all) dataTransfer.items.add(new File([text], name));
      for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
  }
}
