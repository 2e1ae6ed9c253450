import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openSettings } from "../../src/taskpane/openSettings";
import { addressIn, defaults, domainIn, domainsEntered, MOST_DOMAINS, chosenFrom, type Settings } from "../../src/taskpane/settings";

const long = "a".repeat(10_240);
const domains = (count: number): readonly string[] => Array.from({ length: count }, (_none, number) => `d${number}.example.org`);

describe("what was kept", () => {
  const whole: Settings = { language: "sv", role: "helpdesk", ownDomains: ["contoso.com", "fabrikam.com"], omitsPersonal: true, helpdesk: "help@contoso.com" };

  test("is read as it was", () => expect(chosenFrom(JSON.parse(JSON.stringify(whole)))).toEqual(whole));

  test.each<[string, unknown]>([
    ["nothing", undefined], ["null", null], ["a number", 7], ["words", "{}"], ["a list", [whole]], ["10 kB of words", long], ["an empty object", {}],
    ["other names", { languages: "sv", toString: "sv" }], ["settings behind a prototype", Object.create(whole)], ["the same from JSON", JSON.parse(`{"__proto__": ${JSON.stringify(whole)}}`)],
  ])("%s is no choice", (_case, kept) => expect(chosenFrom(kept)).toEqual({}));

  test.each<[keyof Settings, readonly unknown[]]>([
    ["language", ["de", "SV", "", "__proto__", "constructor", "toString", ["sv"], { sv: 1 }, long, 0, true, null]],
    ["role", ["root", "", "Admin", "__proto__", ["admin"], long, 1, null]],
    ["ownDomains", ["contoso.com", { 0: "contoso.com", length: 1 }, [null, 1, {}, ["contoso.com"], "", " ", long, "localhost", "<b>.com", "contoso..com"], { length: 1e9 }]],
    ["omitsPersonal", ["true", 1, "false", null, [], {}]],
    ["helpdesk", ["help", "@contoso.com", "a@b", "a@contoso.com, b@contoso.com", "a b@contoso.com", "Help <help@contoso.com>", "a@contoso.com\nBcc: b@contoso.com", "a@contoso.com?bcc=b@contoso.com&", `${long}@contoso.com`, ["help@contoso.com"], 1, null]],
  ])("%s: what makes no sense was not chosen, and the rest stays", (name, odd) => {
    const rest = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name));
    for (const value of odd) expect([value, chosenFrom({ ...whole, [name]: value })]).toEqual([value, name === "ownDomains" && Array.isArray(value) ? { ...rest, ownDomains: [] } : rest]);
  });

  test("own domains are cleaned, each is there once, and no more than there may be", () => {
    expect(chosenFrom({ ownDomains: [" Contoso.COM. ", "contoso.com", 5, "@fabrikam.com", "bücher.example"] }).ownDomains).toEqual(["contoso.com", "fabrikam.com", "bücher.example"]);
    expect(chosenFrom({ ownDomains: domains(100_000) }).ownDomains).toEqual(domains(MOST_DOMAINS));
  });

  test("leaves no trace on other objects", () => {
    chosenFrom(JSON.parse('{"__proto__": {"role": "admin"}, "constructor": {"prototype": {"role": "admin"}}}'));
    expect(({} as { role?: unknown }).role).toBeUndefined();
  });
});

describe("what somebody enters", () => {
  test.each([
    ["contoso.com", "contoso.com"], ["@Contoso.com", "contoso.com"], ["mail.contoso.co.uk.", "mail.contoso.co.uk"], ["xn--bcher-kva.example", "xn--bcher-kva.example"], ["räksmörgås.se", "räksmörgås.se"],
    ["contoso", undefined], ["192.0.2.1", undefined], ["-contoso.com", undefined], ["contoso-.com", undefined], [".com", undefined], ["https://contoso.com", undefined], ["kim@contoso.com", undefined],
    [`${"a".repeat(64)}.com`, undefined], [`${"a.".repeat(130)}com`, undefined], ["contoso.com\u202e", undefined], ["*.contoso.com", undefined],
  ])("%j as a domain is %j", (words, domain) => expect(domainIn(words)).toBe(domain));

  test.each([
    ["help@contoso.com", "help@contoso.com"], [" Help.Desk+it@Contoso.com ", "Help.Desk+it@contoso.com"], ["hjälp@contoso.com", "hjälp@contoso.com"],
    ["help@contoso", undefined], ["help@@contoso.com", undefined], ["a@contoso.com;b@contoso.com", undefined], ["mailto:a@contoso.com", undefined], [`${"a".repeat(65)}@contoso.com`, undefined],
  ])("%j as an address is %j", (words, address) => expect(addressIn(words)).toBe(address));

  test.each([
    ["nothing", "", { kind: "domains", domains: [] }],
    ["in any way", "contoso.com\r\n\n Fabrikam.com, contoso.com;", { kind: "domains", domains: ["contoso.com", "fabrikam.com"] }],
    ["with a name", "contoso.com\nContoso Ltd\n!!", { kind: "odd", words: "Contoso" }],
    ["as long as can be", domains(MOST_DOMAINS).join("\n"), { kind: "domains", domains: domains(MOST_DOMAINS) }],
    ["longer", domains(MOST_DOMAINS + 1).join("\n"), { kind: "too-many" }],
  ])("a list: %s", (_case, text, entered) => expect(domainsEntered(text)).toEqual(entered));
});

/** A host that answers each keeping when a test says so. */
function keepingHost(first: unknown = undefined) {
  const listeners: ((why: "selected" | "started") => void)[] = [];
  const answers: ((now: "kept" | "not-kept") => void)[] = [];
  const found = { kept: first };
  const keep = jest.fn<Promise<"kept" | "not-kept">, [unknown]>(() => new Promise((resolve) => answers.push(resolve)));
  const host = { settings: { kept: () => found.kept, keep }, onItemChanged: (listener: (typeof listeners)[number]) => (listeners.push(listener), () => undefined) };
  const tell = (why: "selected" | "started", kept = found.kept): void => {
    found.kept = kept;
    for (const listener of listeners) listener(why);
  };
  return { host, keep, tell, answer: async (index: number, now: "kept" | "not-kept") => (answers[index]!(now), await new Promise((resolve) => setTimeout(resolve))) };
}

describe("the settings of a page", () => {
  test("start from what is kept, and are read again when Outlook has answered", () => {
    const { host, keep, tell } = keepingHost({ role: "admin" });
    const opened = openSettings(host);
    const told = jest.fn();
    opened.onChanged(told);
    expect(opened.current).toEqual({ ...defaults, role: "admin" });
    tell("selected", { role: "helpdesk" });
    expect(opened.current.role).toBe("admin");
    tell("started", { role: "helpdesk", language: "sv" });
    expect(opened.current).toEqual({ ...defaults, role: "helpdesk", language: "sv" });
    tell("started");
    expect(told).toHaveBeenCalledTimes(1);
    // What was only read is not written again.
    expect(keep).not.toHaveBeenCalled();
  });

  test("hold at once when they are changed; what was chosen is kept, and no default", () => {
    const { host, keep } = keepingHost({ role: "admin" });
    const opened = openSettings(host);
    const seen: unknown[] = [];
    const stop = opened.onChanged(() => seen.push(opened.current.language));
    opened.change({ language: "sv" });
    expect(seen).toEqual(["sv"]);
    expect(keep).toHaveBeenCalledWith({ role: "admin", language: "sv" });
    stop();
    opened.change({ language: "en" });
    expect(seen).toEqual(["sv"]);
  });

  test("what was changed before Outlook answered holds against what it kept, and is kept there", () => {
    const { host, keep, tell } = keepingHost();
    const opened = openSettings(host);
    opened.change({ language: "sv" });
    tell("started", { language: "en", role: "admin" });
    expect(opened.current).toEqual({ ...defaults, language: "sv", role: "admin" });
    expect(keep).toHaveBeenLastCalledWith({ language: "sv", role: "admin" });
  });

  test("a change that changes nothing is not kept again, unless the last could not be kept", async () => {
    const { host, keep, answer } = keepingHost();
    const opened = openSettings(host);
    opened.change({ ownDomains: [] });
    expect(keep).not.toHaveBeenCalled();
    opened.change({ role: "admin" });
    await answer(0, "not-kept");
    opened.change({ role: "admin" });
    expect(keep).toHaveBeenCalledTimes(2);
  });

  test("tell whether the last change could be kept, whatever becomes of earlier ones", async () => {
    const { host, answer } = keepingHost();
    const opened = openSettings(host);
    const told = jest.fn();
    opened.change({ role: "admin" });
    opened.change({ role: "helpdesk" });
    opened.onChanged(told);
    await answer(1, "not-kept");
    expect([opened.keeping, told.mock.calls.length]).toEqual(["not-kept", 1]);
    await answer(0, "kept");
    expect(opened.keeping).toBe("not-kept");
    opened.change({ role: "user" });
    await answer(2, "kept");
    expect(opened.keeping).toBe("kept");
  });

  test("a preset holds where nothing was chosen, and is not kept as if it were", () => {
    const { host, keep, tell } = keepingHost({ role: "admin" });
    const opened = openSettings(host);
    const told = jest.fn();
    opened.onChanged(told);
    opened.preset({ role: "helpdesk", language: "sv", helpdesk: "help@contoso.com" });
    expect(opened.current).toEqual({ ...defaults, role: "admin", language: "sv", helpdesk: "help@contoso.com" });
    tell("started", { language: "auto" });
    expect(opened.current).toEqual({ ...defaults, role: "helpdesk", language: "auto", helpdesk: "help@contoso.com" });
    expect(told).toHaveBeenCalledTimes(2);
    expect(keep).not.toHaveBeenCalled();
    opened.change({ helpdesk: "it@fabrikam.com" });
    expect(keep).toHaveBeenLastCalledWith({ language: "auto", helpdesk: "it@fabrikam.com" });
    opened.change({ helpdesk: "" });
    expect(opened.current.helpdesk).toBe("help@contoso.com");
    opened.preset({});
    expect(opened.current).toEqual({ ...defaults, language: "auto" });
  });

  test("never become what makes no sense", () => {
    const { host, keep } = keepingHost();
    const opened = openSettings(host);
    opened.change({ helpdesk: "nobody", language: "xx" as "sv" });
    expect(opened.current).toEqual(defaults);
    expect(keep).not.toHaveBeenCalled();
  });
});

test("both languages have the same texts, with the same placeholders", () => {
  const shape = (language: string): unknown => JSON.parse(readFileSync(join(__dirname, `../../src/locales/${language}/settings.json`), "utf8"), (_key, value: unknown) => (typeof value === "string" ? value.match(/\{\{\w+\}\}/g) : value));
  expect(shape("sv")).toEqual(shape("en"));
});
