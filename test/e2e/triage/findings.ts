import texts from "../../../src/locales/en/findings.json";

/** What the heap of two hundred means: which sentences there have to be, with which numbers and names. Their wording is that of the texts. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly title: string;
  readonly what: string;
  readonly do: string;
  readonly rows: number;
}

type Values = Readonly<Record<string, string | number>>;

/** The values as a sentence has them; in Markdown, names that a reader would make a link of are code. */
export function findingsWith(name: (words: string) => string): readonly ExpectedFinding[] {
  const of254 = (rows: number) => filled(texts.these.both.some, { rows, total: 254 });
  const reportsOf194 = (reports: number) => filled(texts.theseReports.both.some, { reports, totalReports: 194 });
  const burst = texts["sender-burst"];
  const list = texts["one-block-list"];
  const silent = texts["domain-unreachable"];
  const unproven = texts["sender-unproven"];
  const forged = texts["forged-sender"];
  const { backscatter } = texts;
  return [
    { rule: "sender-burst", title: filled(burst.title, { sender: name("otto.vale@contoso.com"), recipients: 66 }), what: `${burst.what} ${filled(texts.aside.messages_other, { messages: 6 })}`, do: burst.do, rows: 66 },
    { rule: "one-block-list", title: filled(list.title_server, { these: of254(62), list: name("bl.example.net"), server: name("203.0.113.7") }), what: list.what_server, do: list.do, rows: 62 },
    { rule: "domain-unreachable", title: filled(silent.title_silent, { these: of254(30), domain: name("fabrikam.com") }), what: `${silent.what_silent} ${filled(texts.aside.someWaiting_other, { delayed: 12 })}`, do: silent.do, rows: 30 },
    { rule: "sender-unproven", title: filled(unproven.title, { these: of254(28), domains: 8, domain: name("contoso.com") }), what: unproven.what, do: filled(unproven.do, { domain: name("contoso.com") }), rows: 28 },
    { rule: "forged-sender", title: filled(forged.title, { theseReports: reportsOf194(12), sender: name("sales@contoso.com") }), what: filled(forged.what, { reporters: 6 }), do: forged.do, rows: 12 },
    { rule: "backscatter", title: filled(backscatter.title_sender, { theseReports: reportsOf194(8), sender: name("info@contoso.com") }), what: filled(backscatter.what_sender, { sender: name("info@contoso.com") }), do: filled(backscatter.do_sender, { sender: name("info@contoso.com") }), rows: 8 },
  ];
}

/** Throws when a text has a place for something else, or none for what it is given. */
export function filled(text: string, values: Values): string {
  return Object.entries(values).reduce((words, [name, value]) => {
    if (!words.includes(`{{${name}}}`)) throw new Error(`no {{${name}}} in: ${text}`);
    return words.replaceAll(`{{${name}}}`, String(value));
  }, text).replace(/\{\{\w+\}\}/g, (place) => {
    throw new Error(`${place} in: ${text}`);
  });
}
