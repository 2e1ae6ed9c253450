import { clientOf, traitsOf, type Client, type Traits } from "../../src/host/client";

const modern = (): boolean => true;
const old = (): boolean => false;

test.each<[Client, Partial<Traits>]>([
  ["web", { hostName: "OutlookWebApp", platform: "OfficeOnline", hostVersion: "15.20.9999.12", has: modern }],
  ["web", { hostName: "OutlookWebApp", platform: "OfficeOnline", hostVersion: "20250801001.10", has: modern }],
  ["web", { hostName: "OutlookWebApp", has: modern }],
  // A browser on a Mac is no Outlook for Mac.
  ["web", { hostName: "OutlookWebApp", platform: "Mac", has: modern }],
  ["on-premises", { hostName: "OutlookWebApp", platform: "OfficeOnline", hostVersion: "15.2.1544.4", has: modern }],
  ["on-premises", { hostName: "OutlookWebApp", hostVersion: "15.1.2507.6", has: old }],
  ["on-premises", { hostName: "OutlookWebApp", hostVersion: "15.0.1497.2", has: old }],
  ["on-premises", { hostName: "OutlookWebApp", has: old }],
  ["new-windows", { hostName: "newOutlookWindows", platform: "PC", hostVersion: "15.20.9999.12" }],
  ["new-windows", { hostName: "newOutlookWindows", platform: "OfficeOnline" }],
  ["classic-windows", { hostName: "Outlook", platform: "PC", hostVersion: "16.0.18025.20000" }],
  ["mac", { hostName: "Outlook", platform: "Mac", hostVersion: "16.101.0" }],
  ["outlook", { hostName: "Outlook" }],
  ["outlook", { hostName: "Outlook", platform: "Universal" }],
  ["iphone", { hostName: "OutlookIOS", platform: "iOS" }],
  ["iphone", { hostName: "OutlookIOS" }],
  ["android", { hostName: "OutlookAndroid", platform: "Android" }],
  ["iphone", { platform: "iOS" }],
  ["android", { platform: "Android" }],
  ["mac", { platform: "Mac" }],
  // Classic or new, nobody knows.
  ["outlook", { platform: "PC" }],
  ["outlook", { platform: "OfficeOnline" }],
  ["outlook", {}],
  ["outlook", { hostName: "somethingNewer", platform: "OfficeOnline" }],
])("%s says %j of itself", (client, traits) => {
  expect(clientOf({ has: modern, ...traits })).toBe(client);
});

describe("what is asked of Outlook", () => {
  const context = (more: object) => more as never as Office.Context;

  test("is what it says", () => {
    const isSetSupported = jest.fn((_set: string, version: string) => version !== "1.8");
    const traits = traitsOf(context({
      platform: "OfficeOnline",
      mailbox: { diagnostics: { hostName: "OutlookWebApp", hostVersion: "15.2.1" } },
      requirements: { isSetSupported },
    }));
    expect(traits).toMatchObject({ platform: "OfficeOnline", hostName: "OutlookWebApp", hostVersion: "15.2.1" });
    expect([traits.has("1.5"), traits.has("1.8")]).toEqual([true, false]);
    expect(isSetSupported).toHaveBeenCalledWith("Mailbox", "1.8");
  });

  test("takes the platform where it stands", () => {
    expect(traitsOf(context({ diagnostics: { platform: "Mac" } })).platform).toBe("Mac");
  });

  test.each([
    ["lacks everything", {}],
    ["throws at everything", Object.defineProperties({}, Object.fromEntries(["platform", "diagnostics", "mailbox", "requirements"].map((name) => [name, { get: () => { throw new Error("not here"); } }])))],
  ])("does no harm where it %s", (_case, empty) => {
    const traits = traitsOf(context(empty));
    expect(clientOf(traits)).toBe("outlook");
    expect(traits.has("1.8")).toBe(true);
  });
});
