import { readQuery } from "../../src/simulator/page/query";

test("settings that were kept before stand in the address as they are, and go over the wire as text", () => {
  expect(readQuery(`?settings=${encodeURIComponent('{"name":{"language":"sv"},"other":[1]}')}`).roamingSettings).toEqual({ name: '{"language":"sv"}', other: "[1]" });
  expect(readQuery("").roamingSettings).toEqual({});
});

test("faults are named by a call's number or an event's name", () => {
  expect(readQuery(`?faults=${encodeURIComponent('{"404":{"kind":"silent"},"olkItemSelectedChanged":{"kind":"error","code":5001}}')}`).faults).toEqual([[404, { kind: "silent" }], ["olkItemSelectedChanged", { kind: "error", code: 5001 }]]);
});

test("a host is of the version that the address says, and takes telemetry only where it says so", () => {
  expect(readQuery("?version=16.0.15000.0&telemetry=outlook").options).toMatchObject({ fullVersion: "16.0.15000.0", takesTelemetry: true });
  expect(readQuery("").options).toMatchObject({ fullVersion: "16.01", takesTelemetry: false });
});

test("the helpdesk's add-in has the permission of its manifest, unless the address says another", () => {
  const asked = (search: string) => (({ addIn, permission }) => [addIn, permission])(readQuery(search).options);
  expect([asked(""), asked("?addin=helpdesk"), asked("?addin=helpdesk&permission=3"), asked("?permission=0")]).toEqual([["user", 1], ["helpdesk", 2], ["helpdesk", 3], ["user", 0]]);
});
