import { type Stop } from "../causes";
import type { Outcome, Owner, Side } from "../core/diagnosis";
import type { CardLocale } from "../locales/cardLocale";
import type { CardVerdict } from "./group";
import { onlyNeedsSendingAgain } from "./permanence";
import { speaksOfItsStore } from "./steps";

/** The places that a message passes, in their order. */
const WAY = ["sender", "sender-service", "internet", "recipient-service", "recipient"] as const;

export type Station = (typeof WAY)[number];

/** The way of the message as a picture: where it is, and at whom the next move lies. */
export interface Journey {
  /** In the order of the way. Mail within one organisation passes one service alone. */
  readonly stations: readonly { readonly id: Station; readonly label: string }[];
  readonly at: Station;
  readonly sign: Sign;
  /** What the sign means, said below its station. */
  readonly atLabel: string;
  /** Left out when nobody on the way has to do anything. */
  readonly acts?: Station;
  /** The same as `acts`, said below its station. */
  readonly actsLabel: string;
  /** The picture in words. */
  readonly text: string;
}

type Sign = "stopped" | "waiting" | "arrived";

const SIGNS = {
  refused: "stopped", expired: "stopped", undeliverable: "stopped", delayed: "waiting", delivered: "arrived", relayed: "arrived", expanded: "arrived",
} as const satisfies Record<Outcome, Sign>;

const HOMES = {
  sender: "sender", "sender-admin": "sender-service", recipient: "recipient", "recipient-admin": "recipient-service", provider: undefined, nobody: undefined,
} as const satisfies Record<Owner, Station | undefined>;

/** The way of a message with this verdict; `stops` is where its cause makes a message stop. */
export function journeyOf(verdict: CardVerdict, stops: Stop, { t }: CardLocale): Journey {
  const { side, outcome, owner } = verdict;
  const seenFrom = (station: Station): Station => onWayOf(side, station);
  const labelOf = (station: Station): string => t(`journey.${side}.${station}`);
  const stations = WAY.filter((station) => seenFrom(station) === station).map((id) => ({ id, label: labelOf(id) }));
  const at = seenFrom(stops === "answering-service" ? answeringService(verdict) : stops);
  // Where the cause is not known, whose move it is is not either.
  const home = verdict.cause === "unknown" ? undefined : onlyNeedsSendingAgain(verdict) ? "sender" : HOMES[owner];
  const acts = home && seenFrom(home);
  const sign = SIGNS[outcome];
  const actsLabel = t("journey.acts");
  return {
    stations,
    at,
    sign,
    atLabel: t(`journey.here.${sign}`),
    ...(acts && { acts }),
    actsLabel,
    text: [
      t("journey.way", { way: stations.map(({ label }) => label).join(", ") }),
      t(`journey.${sign}`, { at: labelOf(at) }),
      acts && t("journey.who", { who: labelOf(acts) }),
    ].filter(Boolean).join(" ").replaceAll("\u00ad", ""),
  };
}

/** Mail to one's own people never leaves the service that they share. */
function onWayOf(side: Side, station: Station): Station {
  return side === "both" && (station === "internet" || station === "recipient-service") ? "sender-service" : station;
}

/** Whose server said no; where none answered, it is the way between the two. */
function answeringService({ remoteMta, replies, diagnostic, outcome, owner }: CardVerdict): Station {
  const isSilent = replies.at(-1)?.code === undefined && (outcome === "expired" || outcome === "delayed");
  if (isSilent) return "internet";
  if (speaksOfItsStore(replies.at(-1)?.text ?? diagnostic ?? "")) return "recipient-service";
  // A refusal without another server, which the sender or their admin can lift, is their own server's.
  return remoteMta === undefined && (owner === "sender" || owner === "sender-admin") ? "sender-service" : "recipient-service";
}
