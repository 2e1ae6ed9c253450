import fc from "fast-check";
import { withoutPersonal } from "../../src/actions";

test.each([
  ["550 <kim@fabrikam.com>: user unknown", "550 <…@fabrikam.com>: user unknown"],
  ["mailto:o'brien@fabrikam.com", "mailto:…@fabrikam.com"],
  ["Get-Recipient -Identity 'kim@fabrikam.com'", "Get-Recipient -Identity '…@fabrikam.com'"],
  ["Where-Object { $_.Name -like '*kim@fabrikam.com' }", "Where-Object { $_.Name -like '*…@fabrikam.com' }"],
  ['to "Kim Berg"@fabrikam.com;', "to …@fabrikam.com;"],
  ["kim(the boss)@fabrikam.com", "…@fabrikam.com"],
  ["smtp.mailfrom=kim@contoso.com; header.from=contoso.com", "smtp.mailfrom=…@contoso.com; header.from=contoso.com"],
  ["bounces+kim=fabrikam.com@contoso.com", "…@contoso.com"],
  ["https://x.example/?u=kim%40fabrikam.com", "https:…%40fabrikam.com"],
  ["kim＠fabrikam.com", "…＠fabrikam.com"],
  ["kim.berg@example.org,dana@example.org", "…@example.org,…@example.org"],
  ["@contoso.com and @{Name='x'} at 5 @ noon", "@contoso.com and @{Name='x'} at 5 @ noon"],
  ["/o=First Organization/ou=Exchange/cn=Recipients/cn=kim.berg is gone", "/o=First Organization/ou=Exchange/cn=Recipients/cn=… is gone"],
  ["the answer was cut at kim.be… here", "the answer was cut at … here"],
  ["jürgen.å@example.org", "…@example.org"],
  ["kim\ufeffberg\u200b@example.org", "…@example.org"],
])("%s becomes %s", (text, expected) => {
  expect(withoutPersonal(text)).toBe(expected);
  expect(withoutPersonal(expected)).toBe(expected);
});

describe("a Message-ID", () => {
  test("stays where its label says what it is", () => {
    const facts = "From: dana@contoso.com\nMessage-ID: <DB9PR97MB8810A1B2C3@DB9PR97MB8810.eurprd97.prod.outlook.com>";
    expect(withoutPersonal(facts)).toBe(facts.replace("dana@", "…@"));
  });

  test.each([
    ["Message-ID: <kim@fabrikam.com>", "an address"],
    ["To: kim.berg@fabrikam.com\nMessage-ID: <20261122.153000.berg@fabrikam.com>", "a piece of an address"],
    ["550 refused <20261122153000@fabrikam.com>", "nothing that says so"],
  ])("goes in %j: it has %s", (text) => expect(withoutPersonal(text)).toMatch(/<…@fabrikam\.com>$/));
});

test("no generated address keeps its local part, whatever stands around it", () => {
  const around = fc.constantFrom("", " ", "<", ">", "(", "[", "'", '"', ", ", "; ", "mailto:", "rfc822;", "550 5.1.1 ", "to=<", "”", "\n", "\t");
  const address = fc.emailAddress().filter((one) => !/^['`*]|^(?:from|to|user|for)=|%40/i.test(one));
  fc.assert(fc.property(fc.array(fc.tuple(around, address), { minLength: 1, maxLength: 6 }), (all) => {
    const text = all.map(([before, one]) => `${before}${one} `).join("");
    expect(withoutPersonal(text)).toBe(all.map(([before, one]) => `${before}…${one.slice(one.lastIndexOf("@"))} `).join(""));
  }));
});

test("any text is done with, and nothing is left to do", () => {
  const piece = fc.constantFrom("@", "…", "%40", '"', ")", "(", "<", ">", "a", "kim", " ", "'", "=", "\\", "Message-ID: <", "123456", "\u202e", "＠");
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const once = withoutPersonal(pieces.join(""));
    expect(once).not.toMatch(/kim@/);
    expect(withoutPersonal(once)).not.toMatch(/kim@/);
  }));
});

test.each(["@", "a@", ")@", "(@", '"@', '"', "a", "…", "a…", "%40", "kim@fabrikam.com ", "Message-ID: <1234567@x.example> ", "/cn=recipients/cn=", "'"])("half a million characters of %j take no time", (piece) => {
  const text = piece.repeat(Math.ceil(500_000 / piece.length));
  const start = performance.now();
  withoutPersonal(text);
  expect(performance.now() - start).toBeLessThan(3000);
});
