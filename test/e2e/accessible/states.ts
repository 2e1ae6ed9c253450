import type { Frame } from "playwright-core";
import { failures } from "./failures";
import type { State } from "./state";
import { unfold } from "./walk";

const REPORT = "exo-mailbox-full";
const LONG_NAME = `${"a-very-long-name-of-a-file-".repeat(6)}.eml`;
const GARBAGE = { name: "icon.png", text: "\u0089PNG\r\n\u001a\n\0\0\0\r" };

const shows = (frame: Frame, state: string) => frame.waitForSelector(`main[data-state="${state}"]`);

/** All that is no message of the mailbox. */
export const states: readonly State[] = [
  {
    name: "nothing selected",
    async walk(place, lookAt) {
      const frame = await place.begin();
      await shows(frame, "no-item");
      await frame.waitForSelector("[data-paste]");
      await lookAt(frame, "folded");
      await unfold(frame);
      await lookAt(frame, "unfolded");
    },
  },
  {
    name: "look-up",
    async walk(place, lookAt) {
      const frame = await place.begin();
      await shows(frame, "no-item");
      await place.press(frame, place.texts.lookUp.open);
      const box = frame.locator("[data-lookup] textarea");
      await box.fill("nothing known");
      await box.press("Enter");
      await frame.waitForSelector("[data-lookup=nothing]");
      await lookAt(frame, "nothing found");
      await box.fill("550 5.7.520 Access denied, Your organization does not allow external forwarding.");
      await box.press("Enter");
      await frame.waitForSelector("[data-lookup=found] article");
      await lookAt(frame, "found");
    },
  },
  {
    name: "another bounce asked for below a card",
    async walk(place, lookAt) {
      await place.begin();
      const frame = await place.show(REPORT);
      await place.press(frame, place.texts.hint.open);
      await frame.waitForSelector("[data-paste]");
      await unfold(frame, "[data-hint]");
      await lookAt(frame, "ways in");
    },
  },
  {
    name: "settings",
    async walk(place, lookAt) {
      await place.begin();
      const frame = await place.show(REPORT);
      await place.press(frame, place.texts.footer.settings);
      await frame.waitForSelector("[data-settings]");
      await lookAt(frame, "open");
      await frame.locator("[data-settings] textarea").fill(`not a domain ${"x".repeat(80)}`);
      await frame.locator("[data-settings] input[type=email]").fill("nobody");
      await frame.locator("[data-settings] select").focus();
      await frame.waitForSelector("[data-settings] [role=alert] p");
      await lookAt(frame, "with something that is no answer");
    },
  },
  {
    name: "about",
    async walk(place, lookAt) {
      await place.begin();
      const frame = await place.show(REPORT);
      await place.press(frame, place.texts.footer.about);
      await frame.waitForSelector("[data-about]");
      await lookAt(frame, "open");
    },
  },
  {
    name: "several handed in",
    async walk(place, lookAt) {
      const frame = await place.begin();
      const source = await place.page.evaluate((one) => window.simulator!.sourceOf(one), REPORT);
      await place.drop(frame, [{ name: LONG_NAME, text: Buffer.from(source, "base64").toString("latin1") }, GARBAGE, { name: "lunch.eml", text: "Subject: Lunch\r\n\r\nOn Friday?" }, { name: "empty.eml", text: "" }]);
      await shows(frame, "triage");
      await frame.waitForSelector('[data-stage="done"] [role="row"][data-cause]');
      await lookAt(frame, "list");
      await frame.locator('[role="row"][data-cause]').press("Enter");
      await frame.waitForSelector("article");
      await lookAt(frame, "one of them");
    },
  },
  {
    name: "not a message handed in",
    async walk(place, lookAt) {
      await place.begin();
      const frame = await place.show("ordinary-question");
      await place.drop(frame, [GARBAGE]);
      await frame.waitForSelector('main[data-state="failed"] [data-paste]');
      await lookAt(frame, "unreadable");
      await place.drop(frame, [{ name: "empty.eml", text: "" }]);
      await frame.waitForSelector('main[data-turn="3"] [data-paste], main[data-state="failed"] [data-paste]');
      await lookAt(frame, "refused");
    },
  },
  {
    name: "reading",
    passing: true,
    async walk(place, lookAt) {
      const frame = await place.begin();
      await place.breakCalls({ kind: "silent" });
      await place.page.evaluate((one) => window.simulator!.open(one), REPORT);
      await frame.waitForSelector('main[data-state="reading"] [role=status]:not(:empty)');
      await lookAt(frame, "reading");
    },
  },
  {
    name: "dragged over",
    async walk(place, lookAt) {
      await place.begin();
      const frame = await place.show(REPORT);
      await frame.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["x"], "x.eml"));
        const over = (type: string) => document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        over("dragenter");
        setInterval(() => over("dragover"), 100);
      });
      await frame.waitForSelector("[data-drop]");
      await lookAt(frame, "overlay");
    },
  },
  {
    name: "a part that cannot be fetched",
    async walk(place, lookAt) {
      await place.begin();
      await place.page.route(/\/js\/(?:actions|details)\.\w+\.js$/, (route) => route.abort());
      const frame = await place.show(REPORT);
      await frame.locator("[role=tab][data-tab=details]").first().press("Enter");
      await frame.locator("[data-action]").first().press("Enter");
      await frame.locator("[role=alert]").nth(1).waitFor();
      await lookAt(frame, "alerts");
      await place.page.unroute(/\/js\/(?:actions|details)\.\w+\.js$/);
    },
  },
  {
    name: "nothing lets us copy",
    async walk(place, lookAt) {
      await place.begin();
      const frame = await place.show(REPORT);
      await frame.evaluate(() => {
        document.execCommand = () => false;
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await frame.locator("[data-action=ticket]").first().press("Enter");
      await frame.getByRole("button", { name: new RegExp(`^${place.texts.copy.text}:`) }).press("Enter");
      await frame.waitForSelector("textarea[readonly]");
      await lookAt(frame, "selected");
    },
  },
  ...failures,
];
