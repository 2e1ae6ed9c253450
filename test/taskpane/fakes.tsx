import { act, render } from "@testing-library/react";
import type { Card, ReportDiagnosis } from "../../src/cards";
import type { Diagnosis } from "../../src/core/diagnosis";
import type { CauseId } from "../../src/causes";
import type { Client } from "../../src/host/client";
import type { HandedIn, HandedOver, HandIn, MailHost, OpenItem, OpenMessage, KeptReason, NewMessage, Read, SelectedMessage, Selection, SettingsValue, Theme, Tried } from "../../src/host/mailbox";
import { openLocale, type Language, type Locale } from "../../src/locales";
import type { Reader, ReadRequest } from "../../src/reader/reader";
import { App } from "../../src/taskpane/App/App";
import { unconfigured, type Configured } from "../../src/taskpane/configured";
import { defaults, type Settings } from "../../src/taskpane/settings";
import { Shell } from "../../src/taskpane/Shell/Shell";
// Late parts that come at once leave no test waiting for them.
import "../../src/locales/en/actions.json";
import "../../src/locales/en/details.json";
import "../../src/locales/en/findings.json";
import "../../src/locales/en/titles.json";
import "../../src/locales/en/triage.json";
import "../../src/locales/en/triageOut.json";
import "../../src/locales/en/waysIn.json";
import "../../src/taskpane/Actions/Panels/Panel";
import "../../src/taskpane/Details/Details";
import "../../src/taskpane/LookUp/LookUp";
import "../../src/taskpane/Triage/Formats";
import "../../src/taskpane/Triage/openTriage";
import "../../src/taskpane/WaysIn/WaysIn";

export interface FakeHost extends MailHost {
  /** Selects another item, as a reader does in the list. */
  open(item: OpenItem): void;
  /** Outlook answers for the first time. */
  start(item: OpenItem, client?: Client): void;
  paint(theme: Theme): void;
  /** Answers the oldest reading of the message with this id. */
  answer(id: string, handedOver?: HandedOver): void;
  /** A better way answers, after the answer to the oldest reading of this message that has not had one yet. */
  answerLater(id: string, text: string): void;
  tellHandIn(handIn: HandIn): void;
  handIn(...things: readonly HandedIn[]): void;
  readonly asked: readonly string[];
  /** Selects several messages in the list, or something else. */
  select(selection: Selection): void;
  /** Answers the reading of the selected message with this id. */
  answerSelected(id: string, handedOver?: HandedOver): void;
  /** The selected messages that are waited for. */
  readonly askedSelected: readonly string[];
  /** Whether Outlook opens forms; on at first. */
  opensForms: boolean;
  /** The forms that were opened. */
  readonly opened: readonly NewMessage[];
  /** What Outlook keeps of the reader's choices; undefined at first. */
  keptSettings: unknown;
}

interface Asked {
  readonly id: string;
  readonly resolve: (handedOver: HandedOver) => void;
  readonly later: (better: Read) => void;
}

/** A host whose answers a test gives one by one. */
export function fakeHost(first: OpenItem, firstClient: Client = "web"): FakeHost {
  const changed = new Set<(why: "selected" | "started") => void>();
  const painted = new Set<(theme: Theme) => void>();
  const handing = new Set<(handIn: HandIn) => void>();
  const waiting: Asked[] = [];
  const answered: Asked[] = [];
  const asked: string[] = [];
  let item = first;
  let client = firstClient;
  let theme: Theme = "light";
  let keptSettings: unknown;
  let opensForms = true;
  let selection: Selection = { kind: "none" };
  const selecting = new Set<() => void>();
  const waitingSelected = new Map<string, (handedOver: HandedOver) => void>();
  const opened: NewMessage[] = [];
  const taken = (from: Asked[], id: string): Asked => from.splice(from.findIndex((reading) => reading.id === id), 1)[0]!;
  const tellHandIn = (handIn: HandIn): void => handing.forEach((listener) => listener(handIn));

  return {
    get client() {
      return client;
    },
    language: "en",
    ownDomains: ["example.org"],
    get theme() {
      return theme;
    },
    onThemeChanged: (listener) => (painted.add(listener), () => void painted.delete(listener)),
    openItem: () => item,
    onItemChanged: (listener) => (changed.add(listener), () => void changed.delete(listener)),
    read: ({ id }: OpenMessage, later) => (asked.push(id), new Promise((resolve) => waiting.push({ id, resolve, later }))),
    selection: async () => selection,
    onSelectionChanged: (listener) => (selecting.add(listener), () => void selecting.delete(listener)),
    readSelected: ({ id }: SelectedMessage) => new Promise((resolve) => waitingSelected.set(id, resolve)),
    select(next) {
      selection = next;
      for (const listener of selecting) listener();
    },
    answerSelected(id, handedOver = handedOverAs(id, id)) {
      waitingSelected.get(id)!(handedOver);
      waitingSelected.delete(id);
    },
    get askedSelected() {
      return [...waitingSelected.keys()];
    },
    onHandedIn: (listener) => (handing.add(listener), () => void handing.delete(listener)),
    canOpenNewMessage: () => opensForms && item.kind === "message",
    openNewMessage: async (written) => (opensForms ? (opened.push(written), "opened") : "not-opened"),
    canOpenReply: () => false,
    openReply: async () => "not-opened",
    settings: { kept: () => keptSettings, keep: async (value: SettingsValue) => ((keptSettings = value), "kept") },
    get opensForms() {
      return opensForms;
    },
    set opensForms(opens) {
      opensForms = opens;
    },
    opened,
    get keptSettings() {
      return keptSettings;
    },
    set keptSettings(found) {
      keptSettings = found;
    },
    open(next) {
      item = next;
      for (const listener of changed) listener("selected");
    },
    start(next, as = client) {
      [item, client] = [next, as];
      for (const listener of changed) listener("started");
    },
    paint(next) {
      theme = next;
      for (const listener of painted) listener(next);
    },
    answer(id, handedOver = handedOverAs(id, id)) {
      const reading = taken(waiting, id);
      answered.push(reading);
      reading.resolve(handedOver);
    },
    answerLater: (id, text) => taken(answered, id).later(handedOverAs(id, text)),
    tellHandIn,
    handIn: (...things) => tellHandIn({ kind: "handed-in", things: Promise.resolve(things) }),
    asked,
  };
}

/** A message with this text, as its file or by the ways that are given. */
export function handedOverAs(id: string, text: string, tried: readonly Tried[] = [{ source: "file", outcome: "handed-over" }]): Read {
  return { kind: "message", id, bytes: new TextEncoder().encode(text), tried };
}

/** A file of that name with this text. */
export const file = (name: string, text = name): HandedIn => ({ kind: "message", name, bytes: new TextEncoder().encode(text) });

/** Several files at once, as the host hands them in. */
export const heap = (...names: readonly string[]): HandedIn => ({ kind: "heap", files: names.map((name) => ({ name, content: new Blob([name]) })) });

/** Outlook kept the message; the file was asked for. */
export const kept = (reason: KeptReason): HandedOver => ({ kind: "not-handed-over", reason, tried: [{ source: "file", outcome: reason, code: 5001 }] });

export const message = (id: string): OpenItem => ({ kind: "message", id });

export const report: ReportDiagnosis = {
  kind: "bounce",
  report: { form: "dsn", generator: "other", original: { recipients: [], authentication: [], hops: [] }, provenance: { kind: "vouched", by: "example.org", place: { in: "text" } } },
  verdicts: [],
};

/** A card with something in every section. */
export function card(more: Partial<Card> = {}): Card {
  return {
    id: "relay-denied",
    standing: "verdict",
    cause: "relay-denied",
    outcome: "refused",
    owner: "recipient-admin",
    side: "sender",
    status: "5.4.1",
    confidence: "certain",
    title: "Their server takes no mail for that domain",
    summary: "example.net says that it takes no mail for example.com.",
    who: "The recipient's email admin",
    fate: "Gone: the server said no",
    journey: {
      stations: [{ id: "sender", label: "You" }, { id: "sender-service", label: "Your email service" }, { id: "internet", label: "Internet" }, { id: "recipient-service", label: "Their email service" }, { id: "recipient", label: "Recipient" }],
      at: "recipient-service", sign: "stopped", atLabel: "Stopped here", acts: "recipient-service", actsLabel: "Must act", text: "It stopped at: Their email service.",
    },
    code: { text: "554 5.4.1", reading: ["The code is 5.4.1.", "The trouble is on the way."] },
    recipients: ["kim@example.com"],
    senderHeading: "What you can do",
    sender: [{ id: "wait", text: "Wait a day." }, { id: "tell", text: "Tell the recipient.", link: { label: "How to tell", href: "https://learn.microsoft.com/tell" } }],
    senderMore: [],
    admin: [
      { id: "sender", heading: "On your side", steps: [{ id: "look", text: "Look at the domain.", command: "Get-AcceptedDomain -Identity 'example.com'" }] },
      { id: "recipient", heading: "On the recipient's side", steps: [{ id: "fix", text: "Correct the MX record." }] },
    ],
    why: ["The domain points to a server that isn't responsible for it."],
    avoid: ["Don't send it again and again."],
    adminAvoid: ["Don't open the relay."],
    tell: { intro: "Send them these facts.", facts: "Recipient: kim@example.com\nStatus: 5.4.1" },
    evidence: [{ words: "Relay access denied", where: "In the text of the report" }],
    serverWords: "554 5.4.1 kim@example.com: Relay access denied",
    certainty: "Certain: the report says it.",
    related: [{ cause: "mx-misconfigured", title: "The domain's mail record is wrong" }],
    links: [{ label: "Non-delivery reports", href: "https://learn.microsoft.com/ndr" }],
    mainAction: "ask-admin",
    actions: ["tell-recipient-admin", "ticket", "wrong-card"],
    ...more,
  };
}

interface Given {
  readonly host?: FakeHost;
  readonly diagnoses?: Readonly<Record<string, Diagnosis<CauseId>>>;
  readonly cards?: readonly Card[];
  readonly reading?: Partial<Reader>;
  readonly language?: string;
  readonly settings?: Partial<Settings>;
  readonly configured?: Configured;
}

/** What was handed to the core, as text. */
export const textOf = (asked: ReadRequest): string => ("words" in asked ? asked.words : new TextDecoder().decode(asked.bytes));

/** A reader to which every message is a report, unless a test has it understand another way. */
export function fakeReader(reading: Partial<Reader> = {}): Reader {
  return {
    understand: async () => ({ diagnosis: report, cards: [card()] }),
    cardsFor: async () => [card()],
    relatedCard: async () => card(),
    originalText: async () => undefined,
    prepare: async () => undefined,
    beginTriage: async () => 1,
    addToTriage: async () => undefined,
    stepTriage: async () => ({ examined: [], bytesRead: 0, isOver: true }),
    endTriage: async () => undefined,
    examine: async ({ message: at, origin }) => ({ rows: [{ kind: "notice", notice: "ordinary", message: at, origin }], diagnoses: [] }),
    ...reading,
  };
}

/** More than any answer takes: each may draw something that asks for the next. */
const ROUNDS = 4;

/** Does this, and what follows from it. */
export async function acting(first: () => void): Promise<void> {
  await act(first);
  for (let round = 0; round < ROUNDS; round += 1) await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

/** The pane around a fake host; every message is a report of the given cards unless `diagnoses` says otherwise. */
export async function renderPane({ host = fakeHost(message("A")), diagnoses = {}, cards = [card()], reading = {}, language = "en", settings = {}, configured = unconfigured }: Given = {}) {
  const locale = await openLocale(language);
  const reader = fakeReader({
    understand: async (asked) => {
      const diagnosis = diagnoses[textOf(asked)] ?? report;
      return { diagnosis, cards: "verdicts" in diagnosis ? cards : [] };
    },
    ...reading,
  });
  const drawn = (spoken: Locale) => (
    <Shell host={host}>
      <App host={host} reader={reader} configured={configured} locale={spoken} settings={{ ...defaults, ...settings }} keeping="kept" change={() => undefined} />
    </Shell>
  );
  const view = render(drawn(locale));
  await acting(() => undefined);
  /** Draws the same page in another language. */
  const speak = async (other: Language) => view.rerender(drawn(await openLocale(other)));
  return { host, locale, speak, ...view };
}
