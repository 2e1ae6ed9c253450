import type { Fault } from "../../../src/simulator/host/faults";
import { Dispatch, Startup } from "../../../src/simulator/wire/names";
import type { Way } from "./clients";

/** How a call goes wrong. */
export type Wrong = "error" | "throws" | "silent" | "late" | "other-item";

/** What is broken while a situation is looked at. */
export type Broken =
  | { readonly kind: "nothing" }
  | { readonly kind: "calls"; readonly wrong: Wrong; readonly ways: readonly Way[]; readonly label: string }
  | { readonly kind: "never-ready" }
  | { readonly kind: "script-blocked" };

/** Later than the ten seconds in which the pane has to say something. */
const LATE_MS = 12_000;

const all: readonly Way[] = ["file", "attachments", "headers", "body"];
const wrongs: readonly { readonly wrong: Wrong; readonly label: string }[] = [
  { wrong: "error", label: "fails with 5001" },
  { wrong: "throws", label: "throws" },
  { wrong: "silent", label: "never answers" },
  { wrong: "late", label: "answers after 12 s" },
  { wrong: "other-item", label: "answers for another message" },
];
const calls: Readonly<Record<Way, string>> = { file: "getAsFileAsync", attachments: "getAttachmentContentAsync", headers: "getAllInternetHeadersAsync", body: "body.getAsync" };

export const broken: readonly Broken[] = [
  { kind: "nothing" },
  ...wrongs.flatMap(({ wrong, label }) => [
    { kind: "calls" as const, wrong, ways: all, label: `every call ${label}` },
    ...all.map((way) => ({ kind: "calls" as const, wrong, ways: [way], label: `${calls[way]} ${label}` })),
  ]),
  { kind: "never-ready" },
  { kind: "script-blocked" },
];

export function labelOf(one: Broken): string {
  switch (one.kind) {
    case "nothing":
      return "nothing is broken";
    case "calls":
      return one.label;
    case "never-ready":
      return "office.js never gets ready";
    case "script-blocked":
      return "office.js is blocked";
  }
}

const DISPATCH: Readonly<Record<Way, number>> = { file: Dispatch.getAsFile, attachments: Dispatch.getAttachmentContent, headers: Dispatch.getAllInternetHeaders, body: Dispatch.getBody };

const FAULTS: Readonly<Record<Wrong, Fault>> = {
  "error": { kind: "error", code: 5001 },
  "throws": { kind: "throw" },
  "silent": { kind: "silent" },
  "late": { kind: "delay", ms: LATE_MS },
  "other-item": { kind: "wrong-item" },
};

/** What the simulated Outlook is told to break. */
export function faultsOf(one: Broken): readonly (readonly [number | string, Fault])[] {
  switch (one.kind) {
    case "calls":
      return one.ways.map((way) => [DISPATCH[way], FAULTS[one.wrong]]);
    case "never-ready":
      return [[Startup.appContext, { kind: "silent" }]];
    default:
      return [];
  }
}
