/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openLocale } from "../../src/locales";
import { CopyBlock } from "../../src/taskpane/CopyBlock/CopyBlock";

const facts = "Recipient: kim@example.com\nStatus: 5.4.1";
const FACTS = /^Copy the facts/;

/** A block of facts below another text, and how its button is pressed. */
async function copyFacts() {
  render(<><p>Wait a day.</p><CopyBlock text={facts} what="facts" locale={await openLocale("en")} /></>);
  const user = userEvent.setup();
  return () => user.click(screen.getByRole("button", { name: FACTS }));
}

function setClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

const selected = () => String(window.getSelection());
const textBox = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The text to copy" });
const refuses = { writeText: () => Promise.reject(new DOMException("policy", "NotAllowedError")) };

/** The browser's old command: tells whoever listens, and copies what they give or what is selected. */
function setCommand(copied: string[]): void {
  const execCommand = (): boolean => {
    const clipboardData = { setData: (_type: string, text: string) => void copied.push(text) };
    document.activeElement!.dispatchEvent(Object.assign(new Event("copy", { bubbles: true, cancelable: true }), { clipboardData }));
    return true;
  };
  Object.assign(document, { execCommand });
}

afterEach(() => {
  delete (document as { execCommand?: unknown }).execCommand;
  jest.useRealTimers();
});

describe("the old command", () => {
  test("is enough: the clipboard is not asked", async () => {
    const copy = await copyFacts();
    const writeText = jest.fn(async () => undefined);
    setClipboard({ writeText });
    const copied: string[] = [];
    setCommand(copied);
    await copy();
    expect(await screen.findByText("Copied.")).toBeTruthy();
    expect(copied).toEqual([facts]);
    expect(writeText).not.toHaveBeenCalled();
  });

  test("finds the text selected, and leaves focus and selection as they were", async () => {
    await copyFacts();
    const seen: string[] = [];
    Object.assign(document, { execCommand: () => (seen.push(selected()), false) });
    setClipboard({ writeText: async () => undefined });
    const pressed = screen.getByRole("button", { name: FACTS });
    pressed.focus();
    window.getSelection()!.selectAllChildren(screen.getByText("Wait a day."));
    pressed.click();
    expect(await screen.findByText("Copied.")).toBeTruthy();
    expect([seen, selected()]).toEqual([[facts], "Wait a day."]);
    expect(document.activeElement).toBe(pressed);
  });

  test("is not believed when nothing was taken", async () => {
    const copy = await copyFacts();
    setClipboard(refuses);
    Object.assign(document, { execCommand: () => true });
    await copy();
    expect(await screen.findByText(/press Ctrl\+C/)).toBeTruthy();
  });
});

test.each([["refuses", () => false], ["throws", () => { throw new Error("no"); }], ["is gone", undefined]])("where the old command %s the clipboard is asked", async (_case, execCommand) => {
  const copy = await copyFacts();
  const writeText = jest.fn(async () => undefined);
  setClipboard({ writeText });
  Object.assign(document, { execCommand });
  await copy();
  expect(await screen.findByText("Copied.")).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(facts);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: FACTS }));
});

describe("where nothing lets us copy", () => {
  test.each([["is missing", undefined], ["refuses", refuses], ["throws", { writeText: () => { throw new Error("no"); } }]])("because the clipboard %s, the text stands selected in a text box", async (_case, clipboard) => {
    const copy = await copyFacts();
    setClipboard(clipboard);
    await copy();
    expect(await screen.findByText(/press Ctrl\+C/)).toBeTruthy();
    const box = textBox();
    expect([box.value, box.readOnly]).toEqual([facts, true]);
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(facts);
    expect(document.activeElement).toBe(box);
  });

  test("because the clipboard never answers, it is waited for no longer than a second", async () => {
    render(<CopyBlock text="a text" what="text" locale={await openLocale("en")} />);
    setClipboard({ writeText: () => new Promise(() => undefined) });
    jest.useFakeTimers();
    screen.getByRole("button").click();
    await act(() => jest.advanceTimersByTimeAsync(900));
    expect(screen.queryByRole("textbox")).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(200));
    expect(document.activeElement).toBe(textBox());
  });

  test("pressed again, it is selected again, or copied after all", async () => {
    const copy = await copyFacts();
    setClipboard(refuses);
    await copy();
    await screen.findByText(/press Ctrl\+C/);
    textBox().setSelectionRange(0, 0);
    await copy();
    expect(document.activeElement).toBe(textBox());
    expect(textBox().selectionEnd).toBe(facts.length);

    const copied: string[] = [];
    setCommand(copied);
    await copy();
    expect(await screen.findByText("Copied.")).toBeTruthy();
    expect([copied, screen.queryByRole("textbox")]).toEqual([[facts], null]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: FACTS }));
  });
});

describe("a block", () => {
  const long = `Get-Recipient -Identity 'kim@example.com' | Format-List\n${"RecipientTypeDetails ".repeat(9)}`;

  test("has a button that is told from the others by what it copies, in few words", async () => {
    const locale = await openLocale("en");
    render(<><CopyBlock text={long} what="command" locale={locale} /><CopyBlock text="Get-AcceptedDomain" what="command" locale={locale} /></>);
    const names = screen.getAllByRole("button").map((button) => button.getAttribute("aria-label")!);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Copy the command", "Copy the command"]);
    expect(names[1]).toBe("Copy the command: Get-AcceptedDomain");
    expect(names[0]).toMatch(/^Copy the command: Get-Recipient -Identity 'kim@example\.com' \| Format-List R.*…$/);
    expect(names[0]!.length).toBe("Copy the command: ".length + 60);
  });

  test("says nothing of a text that it no longer shows", async () => {
    const locale = await openLocale("en");
    const { rerender } = render(<CopyBlock text="one" what="text" locale={locale} />);
    setClipboard({ writeText: async () => undefined });
    await userEvent.click(screen.getByRole("button"));
    expect(await screen.findByText("Copied.")).toBeTruthy();
    rerender(<CopyBlock text="another" what="text" locale={locale} />);
    expect(screen.queryByText("Copied.")).toBeNull();
  });

  test("says the same again as news", async () => {
    render(<CopyBlock text="one" what="text" locale={await openLocale("en")} />);
    setClipboard({ writeText: async () => undefined });
    await userEvent.click(screen.getByRole("button"));
    const said = await screen.findByText("Copied.");
    expect(said.closest("[aria-live=polite]")).toBeTruthy();
    await userEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(said.isConnected).toBe(false));
    expect(screen.getByText("Copied.")).toBeTruthy();
  });

  test("with a long text scrolls in a box that the keyboard reaches", async () => {
    render(<CopyBlock text={long} what="text" scrollsIn="The message" locale={await openLocale("en")}><button type="button">Open</button></CopyBlock>);
    const box = screen.getByRole("region", { name: "The message" });
    await userEvent.tab();
    expect(document.activeElement).toBe(box);
    expect(box.textContent).toBe(long);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Open");
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent!.slice(0, 4))).toEqual(["Open", "Copy"]);
  });
});
