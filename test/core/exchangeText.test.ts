import { readExchangeText } from "../../src/core/report/exchangeText";
import { Message } from "../../src/core/report/message";
import { lines } from "./bytes";
import { htmlToText } from "../../src/core/mime/htmlText";

const listed = (text: string) => readExchangeText(Message.of(lines("Content-Type: text/plain; charset=utf-8", "", text)))?.recipients.map(({ address, diagnostic, quoted }) => [address, diagnostic?.words, quoted.length]);

test("addresses above one reply share it", () => {
  expect(listed("a@fabrikam.com\nb@fabrikam.com\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n")).toEqual([
    ["a@fabrikam.com", "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", 1],
    ["b@fabrikam.com", "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", 1],
  ]);
});

test("what is said of an address in two places is one list", () => {
  const reply = (words: string) => `Remote Server at mx (203.0.113.9) returned '${words}'`;
  expect(listed(`a@fabrikam.com\n${reply("421 4.4.1 x")}\nb@fabrikam.com\n${reply("550 5.1.1 y")}\na@fabrikam.com\n${reply("550 4.4.7 QUEUE.Expired; z")}\n`)?.map(([address, , count]) => [address, count])).toEqual([["a@fabrikam.com", 2], ["b@fabrikam.com", 1]]);
});

test.each([
  ["kim@fabrikam.com", "kim@fabrikam.com"],
  ["Kim Lee (kim@fabrikam.com)<mailto:kim@fabrikam.com>", "kim@fabrikam.com"],
  ["kim@fabrikam.com (kim@fabrikam.com)", "kim@fabrikam.com"],
  ["'o'brien@fabrikam.com'", "o'brien@fabrikam.com"],
])("%j names its recipient", (line, address) => expect(listed(`${line}\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##`)?.[0]?.[0]).toBe(address));

test("a sentence with an address is no heading", () => {
  expect(listed("kim@fabrikam.com\nIn doubt write to helpdesk@contoso.com\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##")?.[0]?.[0]).toBe("kim@fabrikam.com");
});

test("an HTML report reads like its text", () => {
  const html = "<p>kim@fabrikam.com<br>mx.fabrikam.com</p><table><tr><td>Error:</td><td>550 5.4.1 Relay Access Denied</td></tr></table><p>The sender wrote to an address</p><p>Generating server: x.prod.outlook.com</p>";
  expect(htmlToText(html)).toBe("kim@fabrikam.com\nmx.fabrikam.com\n\nError: 550 5.4.1 Relay Access Denied\n\nThe sender wrote to an address\n\nGenerating server: x.prod.outlook.com");
  expect(listed(htmlToText(html))).toEqual([["kim@fabrikam.com", "550 5.4.1 Relay Access Denied", 1]]);
});
