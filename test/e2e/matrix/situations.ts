import { clients, type Answer, type ClientName } from "./clients";

export type SituationId =
  | "opened" | "pinned" | "handed-in" | "forwarded-inline" | "forwarded-as-attachment" | "ordinary" | "nothing" | "several" | "shared";

/** What somebody does, and what Outlook makes of it when that is a report. */
export interface Situation {
  readonly id: SituationId;
  readonly label: string;
  readonly answer?: Answer;
}

const REPORT_LABELS: Readonly<Record<Answer, string>> = {
  "works": "the pane works on it",
  "notice": "“Restricted item”, then the pane works",
  "refused": "the button is grey",
  "null-item": "the pane is told of no item (null)",
  "no-item": "the pane is told of no item (type 6)",
};

/** The messages that are looked at, by their names in the sample mailbox; each sample's own cause is written in test/samples.json. */
export const MESSAGES = {
  report: "exo-mailbox-full",
  inline: "forwarded-inline",
  attached: "forwarded-as-attachment",
  ordinary: "ordinary-question",
  another: "out-of-office",
} as const;

/** All that may happen in one Outlook. */
export function situationsOf(name: ClientName): readonly Situation[] {
  const { answers, handsIn } = clients[name];
  return [
    ...answers.map((answer) => ({ id: "opened" as const, answer, label: `report opened: ${REPORT_LABELS[answer]}` })),
    ...answers.map((answer) => ({ id: "pinned" as const, answer, label: `pane pinned, report selected: ${REPORT_LABELS[answer]}` })),
    { id: "handed-in", label: handsIn === "picked" ? "nothing can be dropped: file chosen" : "report dropped on the pane" },
    { id: "forwarded-inline", label: "report forwarded inline" },
    { id: "forwarded-as-attachment", label: "report forwarded as attachment" },
    { id: "ordinary", label: "ordinary mail" },
    { id: "nothing", label: "nothing selected" },
    { id: "several", label: "several selected" },
    { id: "shared", label: "shared mailbox, every call 9055" },
  ];
}
