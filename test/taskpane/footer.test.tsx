/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLayoutEffect, useState, type JSX } from "react";
import type { Client } from "../../src/host/client";
import type { MailHost } from "../../src/host/mailbox";
import { openLocale, type Locale } from "../../src/locales";
import { Footer } from "../../src/taskpane/Footer/Footer";
import { openSettings, type OpenedSettings } from "../../src/taskpane/openSettings";
import { useSettings } from "../../src/taskpane/useSettings";
// Late parts that come at once leave no test waiting for them.
import "../../src/locales/en/settings.json";
import "../../src/locales/sv/settings.json";
import "../../src/taskpane/Settings/Settings";

interface PageProps {
  readonly client: Client;
  readonly opened: OpenedSettings;
  readonly english: Locale;
}

/** A page in an English Outlook, with the footer below a link. */
function Page({ client, opened, english }: PageProps): JSX.Element {
  const atHand = useSettings(opened);
  const [locale, setLocale] = useState(english);
  const wanted = atHand.settings.language === "auto" ? "en" : atHand.settings.language;
  useLayoutEffect(() => {
    if (wanted !== locale.language) void openLocale(wanted).then(setLocale);
  }, [wanted]);
  return <main><a href="#card">the card</a><Footer {...atHand} about={{ problems: [] }} host={{ client }} locale={locale} /></main>;
}

async function renderFooter({ kept = {}, keeping = "kept", client = "web", locale = {} }: { kept?: object; keeping?: "kept" | "not-kept"; client?: Client; locale?: Partial<Locale> } = {}) {
  const keep = jest.fn<ReturnType<MailHost["settings"]["keep"]>, [unknown]>(async () => keeping);
  const opened = openSettings({ settings: { kept: () => kept, keep }, onItemChanged: () => () => undefined });
  render(<Page client={client} opened={opened} english={{ ...(await openLocale("en")), ...locale }} />);
  return { keep, opened, user: userEvent.setup() };
}

const button = (name = "Settings") => screen.getByRole("button", { name });
const panel = () => screen.queryByRole("region", { name: "Settings" });
const focused = () => document.activeElement as HTMLElement;

async function renderPanel(given: Parameters<typeof renderFooter>[0] = {}) {
  const rendered = await renderFooter(given);
  await rendered.user.click(button());
  await screen.findByRole("region", { name: "Settings" });
  return rendered;
}

describe("the language", () => {
  const list = () => screen.getByRole<HTMLSelectElement>("combobox");

  test("can be chosen in the language itself, and the page has it at once", async () => {
    const { user, keep } = await renderFooter();
    expect(screen.getByLabelText("Language")).toBe(list());
    expect([...list().options].map(({ text, value, lang }) => [text, value, lang])).toEqual([["Same as Outlook", "auto", ""], ["English", "en", "en"], ["Svenska", "sv", "sv"]]);
    expect(list().value).toBe("auto");
    const same = list();
    await user.selectOptions(list(), "Svenska");
    expect(await screen.findByLabelText("Språk")).toBe(same);
    expect([same.value, focused()]).toEqual(["sv", same]);
    expect(button("Inställningar")).toBeTruthy();
    expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ language: "sv" }));
    await user.selectOptions(list(), "auto");
    expect(await screen.findByLabelText("Language")).toBe(same);
  });

  test("alone, the page goes by the browser", async () => {
    await renderFooter({ client: "browser" });
    expect(list().options[0]!.text).toBe("Same as the browser");
  });

  test("changes in the open panel without taking the focus from it", async () => {
    const { user } = await renderPanel();
    expect(focused()).toBe(list());
    const same = list();
    await user.selectOptions(same, "sv");
    expect(await screen.findByRole("region", { name: "Inställningar" })).toBeTruthy();
    expect(focused()).toBe(same);
    expect(screen.getByRole("textbox", { name: "Din organisations domäner" })).toBeTruthy();
    await user.selectOptions(same, "en");
    expect(await screen.findByRole("region", { name: "Settings" })).toBeTruthy();
  });

  test("of the panel stays when its texts in another language cannot be fetched", async () => {
    const swedish: Locale = { ...(await openLocale("sv")), loadPart: () => Promise.reject(new Error("offline")) };
    const english = await openLocale("en");
    const opened = openSettings({ settings: { kept: () => undefined, keep: async () => "kept" }, onItemChanged: () => () => undefined });
    const Fixed = ({ locale }: { readonly locale: Locale }): JSX.Element => <Footer {...useSettings(opened)} about={{ problems: [] }} host={{ client: "web" }} locale={locale} />;
    const { rerender } = render(<Fixed locale={english} />);
    await userEvent.click(button());
    await screen.findByRole("region", { name: "Settings" });
    rerender(<Fixed locale={swedish} />);
    await new Promise((resolve) => setTimeout(resolve));
    expect(button("Inställningar")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
  });
});

describe("the panel", () => {
  test("opens by the keyboard, takes the focus, and gives it back", async () => {
    const { user } = await renderFooter();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(focused()).toBe(button());
    expect([button().getAttribute("aria-expanded"), panel()]).toEqual(["false", null]);
    await user.keyboard("{Enter}");
    const opened = await screen.findByRole("region", { name: "Settings" });
    expect(button().getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(button().getAttribute("aria-controls")!)!.contains(opened)).toBe(true);
    expect(opened.contains(focused())).toBe(true);
    // The language is in it now, and only there.
    expect(screen.getAllByRole("combobox")).toHaveLength(1);

    within(opened).getByRole("button", { name: "Close" }).focus();
    await user.keyboard("{Enter}");
    expect(panel()).toBeNull();
    expect(focused()).toBe(button());
    expect(button().getAttribute("aria-expanded")).toBe("false");
    expect(screen.getAllByRole("combobox")).toHaveLength(1);
  });

  test("closes by the button that opened it, too", async () => {
    const { user } = await renderPanel();
    await user.click(button());
    expect(panel()).toBeNull();
    expect(focused()).toBe(button());
  });

  test("leaves nothing to tab to while it is closed", async () => {
    await renderFooter();
    expect(document.querySelectorAll("a[href], button, input, select, textarea, [tabindex]")).toHaveLength(4);
  });

  test("that cannot be fetched says so, and is there when it is tried again", async () => {
    const loadPart = jest.fn((await openLocale("en")).loadPart).mockRejectedValueOnce(new Error("offline"));
    const { user } = await renderFooter({ locale: { loadPart } });
    await user.click(button());
    expect((await screen.findByRole("alert")).textContent).toContain("The settings couldn't be fetched.");
    await user.click(button("Try again"));
    expect((await screen.findByRole("region", { name: "Settings" })).contains(focused())).toBe(true);
  });

  test("shows what is kept", async () => {
    await renderPanel({ kept: { language: "en", role: "helpdesk", ownDomains: ["contoso.com", "fabrikam.com"], omitsPersonal: true, helpdesk: "help@contoso.com" } });
    expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("en");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "The helpdesk" }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("checkbox").checked).toBe(true);
    expect(screen.getAllByRole<HTMLInputElement>("textbox").map(({ value }) => value)).toEqual(["contoso.com\nfabrikam.com", "help@contoso.com"]);
  });

  test("changes at once whose words come first, and what is copied", async () => {
    const { user, opened } = await renderPanel();
    const roles = within(screen.getByRole("group", { name: "You're here as" }));
    expect(roles.getByRole<HTMLInputElement>("radio", { name: "Somebody whose mail bounced" }).checked).toBe(true);
    // jsdom has no CSS.escape, which arrow keys would need here.
    roles.getByRole("radio", { name: "An email admin" }).focus();
    await user.keyboard(" ");
    expect(opened.current.role).toBe("admin");
    expect(roles.getByRole<HTMLInputElement>("radio", { name: "An email admin" }).checked).toBe(true);
    screen.getByRole("checkbox", { name: /parts of addresses that name a person/ }).focus();
    await user.keyboard(" ");
    expect(opened.current.omitsPersonal).toBe(true);
  });

  test("says where choices are kept, and when they could not be", async () => {
    const { user } = await renderPanel({ keeping: "not-kept" });
    expect(screen.getByText(/^Your choices are kept with your mailbox/)).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("");
    await user.click(screen.getByRole("checkbox"));
    expect(screen.getByRole("status").textContent).toMatch(/couldn't be kept/);
  });
});

describe("own domains", () => {
  const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your organisation's domains" });
  const problem = () => document.getElementById(box().getAttribute("aria-describedby")!.split(" ").at(-1)!)!;

  test("are taken when somebody leaves the box, and shown as they were taken", async () => {
    const { user, opened } = await renderPanel();
    await user.type(box(), "@Contoso.COM{Enter}fabrikam.com, contoso.com");
    // Enter takes what is there, and goes on to the next line.
    expect(opened.current.ownDomains).toEqual(["contoso.com"]);
    await user.tab();
    expect(opened.current.ownDomains).toEqual(["contoso.com", "fabrikam.com"]);
    expect(box().value).toBe("contoso.com\nfabrikam.com");
  });

  test("that are none are named, stay to be mended, and change nothing", async () => {
    const { user, opened } = await renderPanel({ kept: { ownDomains: ["contoso.com"] } });
    await user.type(box(), "{Enter}<b>fabrikam</b>");
    await user.tab();
    expect(opened.current.ownDomains).toEqual(["contoso.com"]);
    expect(problem().getAttribute("role")).toBe("alert");
    expect(problem().textContent).toBe("This isn't a domain, so the list wasn't changed: <b>fabrikam</b>");
    expect(problem().querySelector("bdi")!.textContent).toBe("<b>fabrikam</b>");
    expect([box().value, box().getAttribute("aria-invalid")]).toEqual(["contoso.com\n<b>fabrikam</b>", "true"]);
    await user.clear(box());
    await user.tab();
    expect([problem().textContent, box().getAttribute("aria-invalid"), opened.current.ownDomains]).toEqual(["", "false", []]);
  });

  test("can be too many", async () => {
    const { user, opened } = await renderPanel();
    await user.click(box());
    await user.paste(Array.from({ length: 51 }, (_none, number) => `d${number}.example.org`).join("\n"));
    await user.tab();
    expect(problem().textContent).toBe("There can be 50 domains at most, so the list wasn't changed.");
    expect(opened.current.ownDomains).toEqual([]);
  });
});

describe("the helpdesk's address", () => {
  const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Your helpdesk's or admin's address" });
  const problem = () => document.getElementById(box().getAttribute("aria-describedby")!.split(" ").at(-1)!)!.textContent;

  test("is taken by Enter, and may be nothing", async () => {
    const { user, opened } = await renderPanel();
    expect(box().type).toBe("email");
    await user.type(box(), "help@contoso.com{Enter}");
    expect([opened.current.helpdesk, focused()]).toEqual(["help@contoso.com", box()]);
    await user.clear(box());
    await user.tab();
    expect([opened.current.helpdesk, problem()]).toEqual(["", ""]);
  });

  test("has to be one address", async () => {
    const { user, opened } = await renderPanel({ kept: { helpdesk: "help@contoso.com" } });
    await user.type(box(), ",kim@contoso.com");
    await user.tab();
    expect(problem()).toMatch(/^This isn't one address/);
    expect([opened.current.helpdesk, box().getAttribute("aria-invalid")]).toEqual(["help@contoso.com", "true"]);
  });
});
