/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Problem } from "../../src/configuration";
import { openLocale, type Locale } from "../../src/locales";
import type { AboutThis } from "../../src/taskpane/AboutBox/AboutBox";
import { Footer } from "../../src/taskpane/Footer/Footer";
import { defaults } from "../../src/taskpane/settings";
import { version } from "../../package.json";
import englishWords from "../../src/locales/en/aboutBox.json";
import swedishWords from "../../src/locales/sv/aboutBox.json";
// Late parts that come at once leave no test waiting for them.
import "../../src/locales/en/settings.json";
import "../../src/taskpane/AboutBox/AboutBox";
import "../../src/taskpane/Settings/Settings";

interface Given {
  readonly about?: Partial<AboutThis>;
  readonly hasSettings?: boolean;
  readonly locale?: Partial<Locale>;
}

async function renderFooter({ about = {}, locale = {}, ...more }: Given = {}) {
  const english = { ...(await openLocale("en")), ...locale };
  const drawn = (spoken: Locale) => (
    <Footer settings={defaults} keeping="kept" change={() => undefined} host={{ client: "web" }} about={{ problems: [], ...about }} locale={spoken} {...more} />
  );
  const { rerender } = render(drawn(english));
  return { user: userEvent.setup(), speak: (spoken: Locale) => rerender(drawn(spoken)) };
}

const button = (name: string) => screen.getByRole("button", { name });
const box = () => screen.findByRole("region", { name: "About WhyBounce" });
const focused = () => document.activeElement as HTMLElement;
const problem: Problem = { at: "helpdesk.ticket", kind: "not-https" };

async function renderBox(given: Given = {}, name = "About") {
  const rendered = await renderFooter(given);
  await rendered.user.click(button(name));
  return { ...rendered, box: await box() };
}

describe("the box", () => {
  test("opens by the keyboard, takes the focus, and gives it back", async () => {
    const { user } = await renderFooter();
    button("About").focus();
    expect([button("About").getAttribute("aria-expanded"), screen.queryByRole("region")]).toEqual(["false", null]);
    await user.keyboard("{Enter}");
    const opened = await box();
    expect(button("About").getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(button("About").getAttribute("aria-controls")!)!.contains(opened)).toBe(true);
    expect(opened.contains(focused())).toBe(true);
    within(opened).getByRole("button", { name: "Close" }).focus();
    await user.keyboard("{Enter}");
    expect([focused(), button("About").getAttribute("aria-expanded"), screen.queryByRole("region")]).toEqual([button("About"), "false", null]);
  });

  test("gives way to the settings, and they to it; each gives the focus back to its own button", async () => {
    const { user } = await renderBox();
    await user.click(button("Settings"));
    expect((await screen.findByRole("region", { name: "Settings" })).contains(focused())).toBe(true);
    expect(screen.getAllByRole("region")).toHaveLength(1);
    expect(["About", "Settings"].map((name) => button(name).getAttribute("aria-expanded"))).toEqual(["false", "true"]);
    await user.click(button("Close"));
    expect(focused()).toBe(button("Settings"));
    await user.click(button("Settings"));
    await user.click(button("About"));
    expect((await box()).contains(focused())).toBe(true);
    expect(screen.getAllByRole("region")).toHaveLength(1);
    await user.click(button("Close"));
    expect(focused()).toBe(button("About"));
  });

  test("names the version, and what happens with the message; its notices are a page beside it, which learns nothing of it", async () => {
    const opened = (await renderBox()).box;
    expect(within(opened).getByText(`Version ${version}`)).toBeTruthy();
    expect(within(opened).getByText((await openLocale("en")).t("help.privacy"))).toBeTruthy();
    const links = within(opened).getAllByRole<HTMLAnchorElement>("link");
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([[`${location.origin}/THIRD-PARTY-NOTICES.txt`, "_blank", "noopener noreferrer"]]);
    expect(links[0]!.textContent).toContain("opens in a new tab");
    // Nobody provides it by name, and nothing is wrong.
    expect(opened.textContent).not.toMatch(/Provided by|config\.json/);
  });

  test("names who provides it, as words", async () => {
    const opened = (await renderBox({ about: { organisation: "<b>Contoso</b>\u202e" } })).box;
    expect(within(opened).getByText(/^Provided by/).textContent).toBe("Provided by <b>Contoso</b>");
    expect(opened.querySelector("bdi")!.innerHTML).toBe("&lt;b&gt;Contoso&lt;/b&gt;");
  });

  test("follows the language, and leaves the focus where it is", async () => {
    const { speak } = await renderBox();
    const list = screen.getByRole("combobox");
    list.focus();
    speak(await openLocale("sv"));
    expect(await screen.findByRole("region", { name: "Om WhyBounce" })).toBeTruthy();
    expect(focused()).toBe(list);
  });

  test("stays as it is when its texts in another language cannot be fetched", async () => {
    const { speak, box: opened } = await renderBox();
    speak({ ...(await openLocale("sv")), loadPart: () => Promise.reject(new Error("offline")) });
    await new Promise((resolve) => setTimeout(resolve));
    expect(button("Om")).toBeTruthy();
    expect(await box()).toBe(opened);
  });

  test("that cannot be fetched says so, and is there when it is tried again", async () => {
    const loadPart = jest.fn((await openLocale("en")).loadPart).mockRejectedValueOnce(new Error("offline"));
    const { user } = await renderFooter({ locale: { loadPart } });
    await user.click(button("About"));
    expect((await screen.findByRole("alert")).textContent).toContain("This couldn't be fetched.");
    await user.click(button("Try again"));
    expect((await box()).contains(focused())).toBe(true);
  });
});

describe("what is wrong in config.json", () => {
  const lines = (opened: HTMLElement) => within(opened).getAllByRole("listitem");

  test.each([["en", 0, "About"], ["en", 1, "About (1 problem)"], ["en", 2, "About (2 problems)"], ["sv", 0, "Om"], ["sv", 1, "Om (1 problem)"], ["sv", 2, "Om (2 problem)"]])(
    "is told on the button in words (%s, %d)",
    async (language, count, name) => {
      await renderFooter({ about: { problems: Array<Problem>(count).fill(problem) }, locale: await openLocale(language) });
      expect(screen.getAllByRole("button").at(-1)!.textContent).toBe(name);
    },
  );

  test("is told to the admin, line by line", async () => {
    const opened = (await renderBox({ about: { problems: [problem, { at: "hiddenCauses[3]", kind: "not-listed" }] } }, "About (2 problems)")).box;
    expect(within(opened).getByRole("region", { name: "Problems in config.json" }).textContent).toContain("for the admin");
    expect(lines(opened).map(({ textContent }) => textContent)).toEqual([
      "helpdesk.ticket: must be an https address; it isn't used.",
      "hiddenCauses[3]: isn't one of the values that it may have; it isn't used.",
    ]);
  });

  test("with the file itself is told of the file", async () => {
    const opened = (await renderBox({ about: { problems: [{ at: "config.json", kind: "not-json" }] } }, "About (1 problem)")).box;
    expect(lines(opened)[0]!.textContent).toBe("config.json: isn't valid JSON, so nothing in it is used.");
    expect(within(opened).getByRole("heading", { level: 3 }).textContent).toBe("A problem in config.json");
  });

  test("is words however they are written, cut, and no more than twenty lines", async () => {
    const problems: readonly Problem[] = [
      { at: "<img src=x onerror=alert(1)>{{version}}", kind: "unknown-key" },
      { at: `\u202e${"x".repeat(5000)}`, kind: "unknown-key" },
      ...Array<Problem>(30).fill(problem),
    ];
    const opened = (await renderBox({ about: { problems } }, "About (32 problems)")).box;
    expect(opened.querySelector("img")).toBeNull();
    const places = [...opened.querySelectorAll("li bdi")].map(({ textContent }) => textContent);
    expect(places).toEqual(["<img src=x onerror=alert(1)>{{version}}", `${"x".repeat(99)}…`, ...Array<string>(18).fill("helpdesk.ticket")]);
  });

  test("has a sentence for each kind, in each language", () => {
    const kinds: Readonly<Record<Problem["kind"], true>> = {
      "unknown-key": true, "wrong-type": true, "not-https": true, "not-listed": true, "too-long": true,
      "too-many": true, "not-an-address": true, "not-a-domain": true, "not-json": true, "not-fetched": true, "too-large": true,
    };
    for (const { problem: told } of [englishWords, swedishWords]) expect(Object.keys(told).toSorted()).toEqual(Object.keys(kinds).toSorted());
  });
});

test("where settings are turned off the language can still be chosen, and what this is be read", async () => {
  await renderFooter({ hasSettings: false });
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["About"]);
  expect(screen.getByLabelText("Language")).toBe(screen.getByRole("combobox"));
});
