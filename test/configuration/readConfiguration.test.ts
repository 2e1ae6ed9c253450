import { Validator } from "@cfworker/json-schema";
import fc from "fast-check";
import { isAddress, isMailDomain } from "../../src/actions/address";
import { causes } from "../../src/causes";
import { noConfiguration, ownWords, roles, saysNothing, type Configuration } from "../../src/configuration/configuration";
import { features } from "../../src/configuration/features";
import { limits } from "../../src/configuration/limits";
import { ADDRESS, DOMAIN } from "../../src/configuration/patterns";
import type { Problem } from "../../src/configuration/problem";
import { readConfiguration } from "../../src/configuration/readConfiguration";
import { configSchema } from "../../src/configuration/schema";
import { languages } from "../../src/locales";
import { addressIn, domainIn, LONGEST_ADDRESS, MOST_DOMAINS } from "../../src/taskpane/settings";

const told = (problems: readonly Problem[]): readonly string[] => problems.map(({ at, kind }) => `${at}: ${kind}`);
const json = JSON.stringify;

interface Case {
  readonly name: string;
  readonly text: string;
  /** What is kept, beside the defaults. */
  readonly kept?: Partial<Configuration>;
  readonly says: readonly string[];
}

const cases: readonly Case[] = [
  { name: "nothing", text: "{}", says: [] },
  { name: "no text at all", text: "", says: ["config.json: not-json"] },
  { name: "the page that a server sends in place of a file", text: "<!doctype html><title>Not found</title>", says: ["config.json: not-json"] },
  { name: "a comma too many", text: '{\n  "organisation": "Contoso",\n}', says: ["config.json:3:1: not-json"] },
  { name: "a list in place of an object", text: "[]", says: ["config.json: wrong-type"] },
  { name: "null", text: "null", says: ["config.json: wrong-type"] },
  { name: "a byte order mark, as Notepad writes one", text: '\ufeff{"organisation":"Contoso"}', kept: { organisation: "Contoso" }, says: [] },
  { name: "a file that is too large", text: json({ organisation: "Contoso", x: "a".repeat(limits.file) }), says: ["config.json: too-large"] },
  { name: "a million entries", text: `[${"1,".repeat(999_999)}1]`, says: ["config.json: too-large"] },
  { name: "more entries than can be meant", text: `{"organisation":"Contoso","ownDomains":[${"1,".repeat(99_999)}1]}`, says: ["config.json: too-large"] },
  { name: "lists nested without end", text: `{"organisation":"Contoso","ownDomains":${"[".repeat(120_000)}${"]".repeat(120_000)}}`, says: ["config.json: too-large"] },
  { name: "a deep value under an unknown key", text: `{"organisation":"Contoso","x":${'{"a":'.repeat(9_000)}1${"}".repeat(9_000)}}`, kept: { organisation: "Contoso" }, says: ["x: unknown-key"] },
  {
    name: "keys that every object has",
    text: '{"__proto__":{"organisation":"Fabrikam"},"constructor":{"prototype":{}},"toString":1,"defaults":{"__proto__":{"role":"admin"}},"causes":{"__proto__":{"en":{"note":"a"}}}}',
    says: ["__proto__: unknown-key", "constructor: unknown-key", "toString: unknown-key", "defaults.__proto__: unknown-key", "causes.__proto__: unknown-key"],
  },
  { name: "a key given twice, of which the last counts", text: '{"organisation":"Fabrikam","organisation":"Contoso"}', kept: { organisation: "Contoso" }, says: [] },
  { name: "a misspelt key beside good ones", text: '{"organization":"Contoso","off":["look-up"]}', kept: { off: ["look-up"] }, says: ["organization: unknown-key"] },
  { name: "keys with half a character, invisible ones and line breaks", text: '{"\\ud800":1,"off":["settings"],"a\\u202e\\u0007\\nb":2,"":3}', kept: { off: ["settings"] }, says: ['"": unknown-key', "a b: unknown-key", '"": unknown-key'] },
  { name: "a key that is very long", text: json({ ["k".repeat(9000)]: 1 }), says: [`${"k".repeat(99)}…: unknown-key`] },
  { name: "values of another kind", text: '{"organisation":7,"helpdesk":"helpdesk@contoso.com","ownDomains":"contoso.com","defaults":[],"off":null}', says: ["organisation: wrong-type", "helpdesk: wrong-type", "ownDomains: wrong-type", "defaults: wrong-type", "off: wrong-type"] },
  { name: "a script in place of a page", text: '{"helpdesk":{"address":"helpdesk@contoso.com","ticket":"javascript:alert(1)"}}', kept: { helpdesk: { address: "helpdesk@contoso.com", ticket: "" } }, says: ["helpdesk.ticket: not-https"] },
  ...[
    "http://tickets.contoso.com/new", "HTTPS://tickets.contoso.com/", "https:tickets.contoso.com", "//tickets.contoso.com", "https://kim:secret@tickets.contoso.com/", "https://tickets.contoso.com@evil.example.org/",
    "https://tickets.contoso.com\\@evil.example.org/", "https://tickets.cоntoso.com/", "https://tickets.contoso.com:99999/", "https://1.2.3.4.5/", "https://tickets.contoso.com/ new", "https://tickets.contoso.com/\u202egnp.exe", "data:text/html,hello",
  ].map((ticket) => ({ name: `the ticket page ${json(ticket)}`, text: json({ helpdesk: { ticket } }), says: ["helpdesk.ticket: not-https"] })),
  { name: "a ticket page that is one", text: '{"helpdesk":{"ticket":"https://tickets:8443/new?kind=mail&x=%20#top"}}', kept: { helpdesk: { address: "", ticket: "https://tickets:8443/new?kind=mail&x=%20#top" } }, says: [] },
  { name: "what was left blank", text: '{"organisation":"  ","helpdesk":{"address":"","ticket":""},"causes":{"spf-fail":{"en":{"note":" ","senderSteps":[],"adminSteps":[""]}}}}', says: [] },
  ...["Helpdesk <helpdesk@contoso.com>", "helpdesk@contoso.com, it@contoso.com", "helpdesk", "helpdesk@contoso.com?bcc=all@contoso.com", "helpdesk@contoso.com\r\nBcc: all@contoso.com", "helpdesk@127.0.0.1"].map((address) => ({ name: `the address ${json(address)}`, text: json({ helpdesk: { address } }), says: ["helpdesk.address: not-an-address"] })),
  { name: "domains good and bad", text: '{"ownDomains":["Contoso.com","contoso","*.contoso.com","contoso.com","@contoso.com",5,"kim@contoso.com","bücher.example"]}', kept: { ownDomains: ["contoso.com", "bücher.example"] }, says: ["ownDomains[1]: not-a-domain", "ownDomains[2]: not-a-domain", "ownDomains[4]: not-a-domain", "ownDomains[5]: wrong-type", "ownDomains[6]: not-a-domain"] },
  { name: "too many domains", text: json({ ownDomains: Array.from({ length: 51 }, (_, index) => `d${index}.contoso.com`), organisation: "Contoso" }), kept: { organisation: "Contoso" }, says: ["ownDomains: too-many"] },
  { name: "a name that is too long", text: json({ organisation: "C".repeat(101) }), says: ["organisation: too-long"] },
  { name: "a name with an override, a control or half a character", text: '{"organisation":"Con\\u202etoso"}', says: ["organisation: wrong-type"] },
  { name: "a name with half a character", text: '{"organisation":"Contoso\\ud83d"}', says: ["organisation: wrong-type"] },
  { name: "a name with a whole one", text: '{"organisation":"Contoso \\ud83d\\udce8"}', kept: { organisation: "Contoso 📨" }, says: [] },
  { name: "a role and a language that are none", text: '{"defaults":{"role":"boss","language":"auto"}}', says: ["defaults.role: not-listed"] },
  { name: "one default of two", text: '{"defaults":{"language":"sv"}}', kept: { defaults: { role: "user", language: "sv" } }, says: [] },
  { name: "a cause and a language that are none", text: '{"causes":{"spf-fial":{"en":{"note":"a"}},"spf-fail":{"de":{"note":"b"},"sv":{"note":"c","hint":"d"}}}}', kept: { causes: { "spf-fail": { sv: { note: "c" } } } }, says: ["causes.spf-fial: unknown-key", "causes.spf-fail.de: unknown-key", "causes.spf-fail.sv.hint: unknown-key"] },
  { name: "one odd step of three", text: json({ causes: { "spf-fail": { en: { senderSteps: ["Wait.", "x".repeat(1001), "Ask\u0000."], adminSteps: ["Look **here**."] } } } }), kept: { causes: { "spf-fail": { en: { senderSteps: ["Wait."], adminSteps: ["Look **here**."] } } } }, says: ["causes.spf-fail.en.senderSteps[1]: too-long", "causes.spf-fail.en.senderSteps[2]: wrong-type"] },
  { name: "hidden causes, of which the general card cannot be one", text: '{"hiddenCauses":["spf-fail","unknown","spf-fail","nonsense"]}', kept: { hiddenCauses: ["spf-fail"] }, says: ["hiddenCauses[1]: not-listed", "hiddenCauses[3]: not-listed"] },
  { name: "a feature that is none", text: '{"off":["everything","look-up"]}', kept: { off: ["look-up"] }, says: ["off[0]: not-listed"] },
];

test.each(cases)("of $name what is good is kept, and the rest is told", ({ text, kept = {}, says }) => {
  const { configuration, problems } = readConfiguration(text);
  expect(configuration).toEqual({ ...noConfiguration, ...kept });
  expect(told(problems)).toEqual(says);
  expect(Object.getPrototypeOf(configuration.causes)).toBe(Object.prototype);
});

test("no more than twenty problems are told, and what is good is kept beside however many", () => {
  const { configuration, problems } = readConfiguration(json({ ...Object.fromEntries(Array.from({ length: 9000 }, (_, index) => [`k${index}`, index])), organisation: "Contoso" }));
  expect(problems).toHaveLength(20);
  expect(problems[19]).toEqual({ at: "k19", kind: "unknown-key" });
  expect(configuration).toEqual({ ...noConfiguration, organisation: "Contoso" });
});

test("a file as large as it may be, with nothing right in it, takes no time that is seen", () => {
  const steps = Array.from({ length: 22 }, () => 1);
  const wrong = json({ causes: Object.fromEntries(causes.map(({ id }) => [id, { en: { senderSteps: steps, adminSteps: steps }, sv: { senderSteps: steps, adminSteps: steps } }])), ...Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, "x".repeat(400)])) });
  expect(wrong.length).toBeGreaterThan(0.8 * limits.file);
  const start = performance.now();
  expect(readConfiguration(wrong).problems).toHaveLength(20);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("everything that can be said can be said at once", () => {
  const words = { note: "n", senderSteps: Array.from({ length: limits.steps }, () => "s"), adminSteps: Array.from({ length: limits.steps }, () => "a") };
  const byLanguage = Object.fromEntries(Object.keys(languages).map((language) => [language, words]));
  const everything = {
    organisation: "Contoso", helpdesk: { address: "helpdesk@contoso.com", ticket: "https://tickets.contoso.com/new" },
    ownDomains: Array.from({ length: limits.domains }, (_, index) => `d${index}.contoso.com`), defaults: { role: "helpdesk", language: "sv" },
    causes: Object.fromEntries(causes.map(({ id }) => [id, byLanguage])), hiddenCauses: causes.map(({ id }) => id).filter((id) => id !== "unknown"), off: [...features],
  };
  const { configuration, problems } = readConfiguration(json(everything));
  expect(problems).toEqual([]);
  expect(configuration).toEqual(everything);
});

/** Anything at all in the places that there are. */
const anything = fc.jsonValue({ maxDepth: 3 });
const place = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: anything });
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.string());
const words = fc.record({ note: place(text), senderSteps: place(fc.array(place(text))), adminSteps: place(fc.array(text)), hint: anything }, { requiredKeys: [] });
const id = fc.constantFrom("spf-fail", "unknown", "nonsense", "__proto__");
const likely = fc.record({
  organisation: place(text),
  helpdesk: place(fc.record({ address: place(fc.emailAddress()), ticket: place(fc.webUrl({ validSchemes: ["https", "http"], withFragments: true, withQueryParameters: true })) }, { requiredKeys: [] })),
  ownDomains: place(fc.array(place(fc.domain()), { maxLength: 60 })),
  defaults: place(fc.record({ role: place(fc.constantFrom(...roles)), language: place(fc.constantFrom("sv", "auto", "de")) }, { requiredKeys: [] })),
  causes: place(fc.dictionary(id, place(fc.dictionary(fc.constantFrom("en", "sv", "de"), words)))),
  hiddenCauses: place(fc.array(place(id))),
  off: place(fc.array(place(fc.constantFrom(...features)))),
}, { requiredKeys: [] });

test("whatever JSON there is, it is read without an exception, satisfies the schema, and reads the same again without a problem", () => {
  const validator = new Validator(configSchema, "2020-12");
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: anything }), (value) => {
      const { configuration, problems } = readConfiguration(json(value));
      expect(validator.validate(configuration)).toEqual({ valid: true, errors: [] });
      expect(problems.length).toBeLessThanOrEqual(limits.problems);
      for (const { at } of problems) expect(at).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]{1,100}$/u);
      expect(readConfiguration(json(configuration))).toEqual({ configuration, problems: [] });
    }),
    { numRuns: 400 },
  );
});

test("any text at all is read without an exception", () => {
  const cut = likely.map((value) => json(value)).chain((whole) => fc.nat(whole.length).map((at) => whole.slice(0, at)));
  fc.assert(fc.property(fc.oneof(cut, fc.string({ unit: "binary" })), (any) => expect(readConfiguration(any).problems.length).toBeLessThanOrEqual(limits.problems)));
});

test("an address or domain that is let through is one to the rest of the program", () => {
  const part = fc.string({ unit: fc.constantFrom(..."aZ09ü.-_@+ '\"<>ñ۳"), maxLength: 70 });
  fc.assert(
    fc.property(fc.oneof(fc.domain(), part, fc.array(fc.constant("a".repeat(50)), { minLength: 2, maxLength: 8 }).map((labels) => labels.join("."))), fc.oneof(part, fc.emailAddress()), (domain, local) => {
      if (DOMAIN.test(domain) && domain.length <= 253) expect([isMailDomain(domain), domainIn(domain)]).toEqual([true, domain.toLowerCase()]);
      for (const address of [local, `${local}@${domain}`]) {
        if (address !== "" && ADDRESS.test(address) && address.length <= limits.address) expect([isAddress(address), addressIn(address)?.toLowerCase()]).toEqual([true, address.toLowerCase()]);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(["kim@contoso.com", "kim.lee+it@mail.contoso.com", "o'neil@contoso.com", "käthe@bücher.example", ""])("the address %j is let through", (address) => {
  expect(readConfiguration(json({ helpdesk: { address } }))).toEqual({ configuration: { ...noConfiguration, helpdesk: { address, ticket: "" } }, problems: [] });
});

test("limits are those of the pane's settings", () => {
  expect([limits.domains, limits.address]).toEqual([MOST_DOMAINS, LONGEST_ADDRESS]);
});

test.each(["{}", " {\n}\n", '{\n  "$schema": "./config.schema.json"\n}\n', '\ufeff{"$schema":"https://bounce.contoso.com/config.schema.json"}'])("%j says nothing, and is read as nothing", (file) => {
  expect(saysNothing(file)).toBe(true);
  expect(readConfiguration(file)).toEqual({ configuration: noConfiguration, problems: [] });
});

test.each(["", "[]", "<html>", '{"off":[]}', '{"$schema":1}', '{"$schema":"a","off":[]}', `{${" ".repeat(5000)}}`])("%j is not known to say nothing", (file) => {
  expect(saysNothing(file)).toBe(false);
});

test("an admin's own words are found by cause and language, and not in another language", () => {
  const { configuration } = readConfiguration('{"causes":{"spf-fail":{"sv":{"note":"Fråga IT."}}}}');
  expect(ownWords(configuration, "spf-fail", "sv")).toEqual({ note: "Fråga IT." });
  expect(ownWords(configuration, "spf-fail", "en")).toBeUndefined();
  expect(ownWords(configuration, "dkim-fail", "sv")).toBeUndefined();
});
