/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ActionId, Card, ReportDiagnosis } from "../../src/cards";
import type { Client } from "../../src/host/client";
import { openLocale } from "../../src/locales";
import type { Reader } from "../../src/reader/reader";
import { ActionBar } from "../../src/taskpane/Actions/ActionBar";
import { unconfigured } from "../../src/taskpane/configured";
import { defaults, type Settings } from "../../src/taskpane/settings";
import { acting, card, fakeHost, fakeReader, message, report, type FakeHost } from "./fakes";
// What comes late comes at once.
import "../../src/locales/en/actions.json";
import "../../src/locales/en/reply.json";
import "../../src/locales/sv/actions.json";
import "../../src/locales/sv/reply.json";
import "../../src/taskpane/Actions/Panels/Panel";

const NAMES = {
  "send-again": "Fix the address and send again…",
  "ask-admin": "Ask your admin…",
  "tell-recipient-admin": "Tell the recipient's admin…",
  "ticket": "Copy this report…",
  "wrong-card": "This explanation is wrong…",
  "answer-forwarder": "Answer whoever passed it on…",
} as const satisfies Record<ActionId, string>;
const ALL = Object.keys(NAMES) as ActionId[];
const DRAFTS: readonly ActionId[] = ["send-again", "ask-admin", "tell-recipient-admin", "answer-forwarder"];

interface Given {
  readonly of?: Partial<Card>;
  readonly diagnosis?: ReportDiagnosis;
  readonly host?: FakeHost;
  readonly reading?: Partial<Reader>;
  readonly settings?: Partial<Settings>;
  readonly language?: string;
  /** Whether there is a message that was read. */
  readonly isRead?: boolean;
}

let user: UserEvent;
let writeText: jest.Mock;

beforeEach(() => {
  user = userEvent.setup();
  writeText = jest.fn(async () => undefined);
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});

const bytes = new Uint8Array([1, 2, 3]);

async function renderBar({ of = {}, diagnosis = report, host = fakeHost(message("A")), reading = {}, settings = {}, language = "en", isRead = true }: Given = {}) {
  const view = render(
    <ActionBar
      actions={ALL} card={card(of)} found={{ diagnosis, sources: [], ...(isRead && { message: bytes }) }}
      host={host} reader={fakeReader(reading)} configured={unconfigured} settings={{ ...defaults, ...settings }} locale={await openLocale(language)}
    />,
  );
  return { host, ...view };
}

const button = (id: ActionId) => screen.getByRole("button", { name: NAMES[id] });
const panel = (id: ActionId) => within(screen.getByRole("group", { name: NAMES[id] }));
const text = () => screen.getByRole("region").textContent!;
const open = async (id: ActionId) => acting(() => void user.click(button(id)));
const openWith = async (id: ActionId, given: Given = {}) => {
  const { host, container } = await renderBar(given);
  await open(id);
  return { host, container };
};
const address = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Address" });
const openMessage = () => screen.queryByRole("button", { name: "Open a new message" });
const rewrite = async (to: string) => (await user.clear(address()), to && (await user.type(address(), to)));

/** A report whose message went to these, of whom one failed. */
const reportOn = (failed: string, recipients: readonly string[], subject?: string): ReportDiagnosis => ({
  ...report,
  report: { ...report.report, original: { ...report.report.original, recipients, ...(subject && { subject }) } },
  verdicts: [{ address: failed, action: "failed", outcome: "refused", replies: [], cause: "recipient-not-found", wrappers: [], owner: "sender", side: "sender", confidence: "certain", evidence: [], attempts: [] }],
});

describe("the row of actions", () => {
  test.each(ALL)("opens and closes %s, and the focus stays on its button", async (id) => {
    await renderBar();
    expect(button(id).getAttribute("aria-expanded")).toBe("false");
    await open(id);
    expect(button(id).getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(button(id).getAttribute("aria-controls")!)).toBe(screen.getByRole("group", { name: NAMES[id] }));
    expect(text().length).toBeGreaterThan(10);
    expect(document.activeElement).toBe(button(id));
    await open(id);
    expect(screen.queryByRole("group", { name: NAMES[id] })).toBeNull();
    expect([button(id).getAttribute("aria-expanded"), button(id).getAttribute("aria-controls")]).toEqual(["false", null]);
  });

  test("shows one panel at a time", async () => {
    await renderBar();
    await open("ticket");
    await open("wrong-card");
    expect(screen.queryByRole("group", { name: NAMES.ticket })).toBeNull();
    expect(screen.getAllByRole("button", { expanded: true })).toEqual([button("wrong-card")]);
  });

  test("has the panel behind its button, before the other buttons", async () => {
    await openWith("send-again");
    await user.tab();
    expect(document.activeElement).toBe(address());
  });

  test("is not there without an action", async () => {
    const { container } = render(<ActionBar actions={[]} card={card()} found={{ diagnosis: report, sources: [] }} host={fakeHost(message("A"))} reader={fakeReader()} configured={unconfigured} settings={defaults} locale={await openLocale("en")} />);
    expect(container.innerHTML).toBe("");
  });

  // A text that is missing throws.
  test.each(["en", "sv"])("has its words in %s", async (language) => {
    await renderBar({ language, of: { recipients: ["kim@contsoo.com", "bo@contsoo.com"] }, settings: { ownDomains: ["contoso.com"] } });
    for (const id of ALL) {
      await acting(() => void user.click(document.querySelector(`[data-action=${id}]`)!));
      expect(screen.queryByRole("alert")).toBeNull();
      expect(text()).not.toMatch(/\{\{|undefined/);
    }
  });
});

describe("copying", () => {
  test.each(ALL)("takes along exactly what stands in the box of %s", async (id) => {
    await openWith(id, { reading: { originalText: async () => "Hello,\n\n  two lines." } });
    await user.click(screen.getByRole("button", { name: /^Copy:/ }));
    expect(await screen.findByText("Copied.")).toBeTruthy();
    expect(writeText.mock.calls).toEqual([[text()]]);
  });

  test.each(ALL)("that is refused leaves the text of %s selected in a text box", async (id) => {
    await openWith(id);
    const before = text();
    writeText.mockRejectedValue(new DOMException("policy", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: /^Copy:/ }));
    expect(await screen.findByText(/press Ctrl\+C/)).toBeTruthy();
    const box = document.activeElement as HTMLTextAreaElement;
    expect([box.tagName, box.value, box.selectionStart, box.selectionEnd]).toEqual(["TEXTAREA", before, 0, before.length]);
  });
});

describe("a new message", () => {
  test.each(DRAFTS)("for %s cannot be opened everywhere: then there is the copy alone", async (id) => {
    const host = fakeHost(message("A"));
    host.opensForms = false;
    await openWith(id, { host });
    expect(openMessage()).toBeNull();
    expect(panel(id).getByText(/can't be opened from here/)).toBeTruthy();
  });

  test.each(DRAFTS)("for %s that Outlook doesn't open is said, and can be copied", async (id) => {
    const { host } = await openWith(id);
    host.openNewMessage = async () => "not-opened";
    await user.click(openMessage()!);
    expect((await screen.findByText(/Outlook didn't open/)).getAttribute("role")).toBe("status");
    await user.click(screen.getByRole("button", { name: /^Copy:/ }));
    expect(writeText).toHaveBeenCalledWith(text());
  });

  test("is opened once by an impatient reader", async () => {
    const { host } = await openWith("ask-admin");
    const answers: ((became: "opened") => void)[] = [];
    host.openNewMessage = () => new Promise((resolve) => void answers.push(resolve));
    await user.dblClick(openMessage()!);
    expect(answers).toHaveLength(1);
    await acting(() => answers[0]!("opened"));
    expect(screen.getByText(/Nothing goes out until you send it/)).toBeTruthy();
    await user.click(openMessage()!);
    expect(answers).toHaveLength(2);
  });

  test("is what the box shows", async () => {
    const { host } = await openWith("ask-admin", { settings: { helpdesk: "helpdesk@contoso.com" } });
    await user.click(openMessage()!);
    const [{ to, subject, body }] = host.opened as unknown as [FakeHost["opened"][number]];
    expect(to).toEqual(["helpdesk@contoso.com"]);
    expect(text()).toBe(`To: helpdesk@contoso.com\nSubject: ${subject}\n\n${body}`);
  });
});

describe("sending again", () => {
  const mended = { of: { recipients: ["anna@contsoo.com"] }, diagnosis: reportOn("anna@contsoo.com", ["anna@contsoo.com"], "Lunch"), reading: { originalText: async () => "At twelve?" } };

  test("opens the message with the address that was mended and the text that came back", async () => {
    const asked = jest.fn(async () => "At twelve?");
    const { host } = await openWith("send-again", { ...mended, reading: { originalText: asked } });
    expect(asked.mock.calls).toEqual([[bytes]]);
    expect(address().value).toBe("anna@contsoo.com");
    expect(screen.getByText(/That is the address that bounced/)).toBeTruthy();
    await rewrite("anna@fabrikam.com");
    expect(screen.queryByText(/That is the address that bounced/)).toBeNull();
    expect(screen.getByText(/Attachments and formatting can't be taken along/)).toBeTruthy();
    await user.click(openMessage()!);
    expect(host.opened).toEqual([{ to: ["anna@fabrikam.com"], subject: "Lunch", body: "At twelve?" }]);
    expect(text()).toBe("To: anna@fabrikam.com\nSubject: Lunch\n\nAt twelve?");
  });

  test("is done by the keyboard alone", async () => {
    const { host } = await renderBar({ ...mended, settings: { ownDomains: ["contoso.com"] } });
    await user.tab();
    await acting(() => void user.keyboard("{Enter}"));
    await user.tab();
    expect(document.activeElement).toBe(address());
    await user.tab();
    await acting(() => void user.keyboard("{Enter}"));
    expect(document.activeElement).toBe(address());
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("region"));
    await user.tab();
    expect(document.activeElement).toBe(openMessage());
    await acting(() => void user.keyboard(" "));
    expect(host.opened.map(({ to }) => to)).toEqual([["anna@contoso.com"]]);
    expect(document.activeElement).toBe(openMessage());
  });

  describe("suggests", () => {
    test("a domain of the reader's own, and takes it over", async () => {
      await openWith("send-again", { ...mended, settings: { ownDomains: ["contoso.com"] } });
      const suggestion = screen.getByRole("button", { name: "Use anna@contoso.com" });
      expect(suggestion.querySelector("bdi")?.textContent).toBe("anna@contoso.com");
      await user.click(suggestion);
      expect(address().value).toBe("anna@contoso.com");
      expect(document.activeElement).toBe(address());
      expect(screen.queryByRole("button", { name: /^Use / })).toBeNull();
      expect(text()).toContain("To: anna@contoso.com\n");
    });

    test("a domain of the others who got the message; the misspelt one is no reason to think it right", async () => {
      await openWith("send-again", { ...mended, diagnosis: reportOn("Anna@contsoo.com", ["anna@contsoo.com", "bo@contoso.com"]) });
      expect(screen.getByRole("button", { name: "Use anna@contoso.com" })).toBeTruthy();
    });

    test("nothing for a domain that the others have as well", async () => {
      await openWith("send-again", { ...mended, diagnosis: reportOn("anna@contsoo.com", ["anna@contsoo.com", "bo@contsoo.com", "cy@contoso.com"]) });
      expect(screen.queryByRole("button", { name: /^Use / })).toBeNull();
    });
  });

  test.each(["", "anna", "anna@contoso", "anna@ contoso.com", "a@b@contoso.com"])("does not go to %j, and says so", async (odd) => {
    await openWith("send-again", mended);
    await rewrite(odd);
    expect(document.getElementById(address().getAttribute("aria-describedby")!)?.textContent).toMatch(/^Mail can't go to that yet/);
    expect(address().getAttribute("aria-invalid")).toBe("true");
    expect(openMessage()).toBeNull();
    expect(text()).toBe("Subject: Lunch\n\nAt twelve?");
  });

  test("takes spaces around an address for what they are", async () => {
    const { host } = await openWith("send-again", mended);
    await rewrite("  anna@contoso.com ");
    await user.click(openMessage()!);
    expect(host.opened[0]?.to).toEqual(["anna@contoso.com"]);
  });

  test("asks which of several recipients it is for", async () => {
    const { host } = await openWith("send-again", { ...mended, of: { recipients: ["anna@contsoo.com", "bo@fabrikam.com"] } });
    await rewrite("somebody@example.org");
    await user.selectOptions(screen.getByRole("combobox", { name: "Recipient" }), "bo@fabrikam.com");
    expect(address().value).toBe("bo@fabrikam.com");
    expect(screen.getByText(/That is the address that bounced/)).toBeTruthy();
    await user.click(openMessage()!);
    expect(host.opened[0]?.to).toEqual(["bo@fabrikam.com"]);
  });

  test("does not ask when there is one", async () => {
    await openWith("send-again", mended);
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  test("waits for the text without a word too many", async () => {
    let came: (text: string) => void = () => undefined;
    await openWith("send-again", { ...mended, reading: { originalText: () => new Promise((resolve) => (came = resolve)) } });
    expect(screen.getByText("Fetching the text of your message…")).toBeTruthy();
    expect(screen.queryByRole("region")).toBeNull();
    await acting(() => came("At one?"));
    expect(screen.queryByText("Fetching the text of your message…")).toBeNull();
    expect(text()).toContain("At one?");
  });

  const CLASSIC = /^In Outlook for Windows \(classic\)/;
  const OTHER = /^In other Outlooks/;

  test.each<[Client, readonly RegExp[]]>([["classic-windows", [CLASSIC]], ["web", [OTHER]], ["mac", [OTHER]], ["outlook", [CLASSIC, OTHER]], ["browser", [CLASSIC, OTHER]]])("in %s says where a message is sent again when its text doesn't come back", async (client, ways) => {
    const { host } = await openWith("send-again", { ...mended, host: fakeHost(message("A"), client), reading: { originalText: async () => undefined } });
    const said = panel("send-again").getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(said).toEqual(ways.map((way) => expect.stringMatching(way)));
    expect(screen.queryByText(/Attachments and formatting/)).toBeNull();
    await user.click(openMessage()!);
    expect(host.opened).toEqual([{ to: ["anna@contsoo.com"], subject: "Lunch", body: "" }]);
  });

  test.each<[string, Given]>([
    ["it cannot be read", { ...mended, reading: { originalText: () => Promise.reject(new Error("gone")) } }],
    ["it is blank", { ...mended, reading: { originalText: async () => " \n " } }],
    ["no message was read", { ...mended, isRead: false, reading: { originalText: () => Promise.reject(new Error("not to be asked")) } }],
  ])("says so too when %s", async (_case, given) => {
    await openWith("send-again", given);
    expect(screen.getByText(/doesn't bring back the text/)).toBeTruthy();
  });
});

describe("asking the own admin", () => {
  test("without a helpdesk says where one is set, and goes to nobody", async () => {
    const { host } = await openWith("ask-admin");
    expect(screen.getByText(/No helpdesk address is set\. You can set one under Settings/)).toBeTruthy();
    await user.click(openMessage()!);
    expect(host.opened[0]?.to).toEqual([]);
    expect(text()).toMatch(/^Subject: /);
  });

  test("shows whom it goes to", async () => {
    await openWith("ask-admin", { settings: { helpdesk: "helpdesk@contoso.com" } });
    expect(screen.getByText("helpdesk@contoso.com").tagName).toBe("BDI");
    expect(screen.queryByText(/No helpdesk/)).toBeNull();
  });
});

describe.each(["ask-admin", "ticket"] as const)("in %s", (id) => {
  test.each([true, false])("who it is is left out as the settings say (%s), and can be changed", async (omitsPersonal) => {
    await openWith(id, { settings: { omitsPersonal } });
    const leaveOut = screen.getByRole<HTMLInputElement>("checkbox", { name: "Leave out personal parts of addresses" });
    expect([leaveOut.checked, text().includes("kim@example.com")]).toEqual([omitsPersonal, !omitsPersonal]);
    await user.click(leaveOut);
    expect([leaveOut.checked, text().includes("kim@example.com")]).toEqual([!omitsPersonal, omitsPersonal]);
  });
});

describe("telling the recipient's admin", () => {
  test("goes to the postmaster alone, with what may be hoped for", async () => {
    const { host } = await openWith("tell-recipient-admin");
    expect(screen.getByText("postmaster@example.com").tagName).toBe("BDI");
    expect(screen.getByText(/RFC 5321/)).toBeTruthy();
    await user.click(openMessage()!);
    expect(host.opened[0]?.to).toEqual(["postmaster@example.com"]);
  });

  test("says so when there is nobody to tell", async () => {
    await openWith("tell-recipient-admin", { of: { recipients: ["a@contoso.com", "b@fabrikam.com"] } });
    expect(screen.getByText(/doesn't name one domain/)).toBeTruthy();
    expect(screen.queryByRole("region")).toBeNull();
  });
});

test("a ticket has two formats, and copies the one that is chosen", async () => {
  await openWith("ticket");
  const plain = text();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Plain text" }).checked).toBe(true);
  await user.click(screen.getByRole("radio", { name: "Markdown" }));
  expect(text()).not.toBe(plain);
  expect(text()).toContain("```");
  await user.click(screen.getByRole("button", { name: /^Copy:/ }));
  expect(writeText).toHaveBeenCalledWith(text());
});

test("what is said of a wrong card names the version and the client, and that nothing is sent", async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string };
  await openWith("wrong-card", { host: fakeHost(message("A"), "mac") });
  for (const named of [version, "mac", "relay-denied"]) expect(text()).toContain(named);
  expect(text()).not.toContain("kim@");
  expect(screen.getByText(/This page sends nothing/)).toBeTruthy();
  expect(openMessage()).toBeNull();
});

test("what a report says stays text in every panel", async () => {
  const evil = '<img src=x onerror="alert(1)"><a href="https://evil.example">x</a>@example.com';
  const { container } = await renderBar({
    of: { recipients: [evil, "kim@example.com"], serverWords: evil, tell: { intro: evil, facts: evil }, summary: evil },
    diagnosis: reportOn(evil, [evil], evil), reading: { originalText: async () => evil },
  });
  for (const id of ALL) {
    await open(id);
    await waitFor(() => expect(screen.getByRole("region")).toBeTruthy());
    expect(container.querySelector("img, [onerror], [title], [href]")).toBeNull();
    // Of a wrong card nothing is told that names somebody.
    if (id !== "wrong-card") expect([id, text().includes("<a href=")]).toEqual([id, true]);
  }
});
