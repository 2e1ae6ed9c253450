import { Field, Textarea } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type FormEvent, type JSX, type KeyboardEvent } from "react";
import { Button } from "../Button/Button";
import { CardSlot } from "../CardDeck/CardSlot";
import type { Means } from "../understand";
import { useLookUpStyles } from "./LookUp.styles";
import { useLookUp, type LookedUp } from "./useLookUp";

export interface LookUpProps extends Means {
  /** Whoever opened the look-up wants to type; the button that had the focus is gone. */
  readonly takesFocus: boolean;
}

/** A code or a line of a report that somebody enters, and the card it leads to: for whoever has no message at hand. */
export function LookUp(props: LookUpProps): JSX.Element {
  const { locale, takesFocus } = props;
  const styles = useLookUpStyles();
  const [words, setWords] = useState("");
  const [answer, lookUp] = useLookUp(props);
  const { section, box, status } = usePlaces(answer, takesFocus);
  const submit = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    void lookUp(words);
  };

  return (
    <section ref={section} className={styles.root} data-lookup={answer.kind}>
      <form className={styles.form} onSubmit={submit}>
        <h2 className={styles.heading}>{locale.t("lookUp.heading")}</h2>
        <Field label={locale.t("lookUp.label")} hint={locale.t("lookUp.example")}>
          <Textarea
            // In words, and on the element itself: Preact leaves out a false, and Fluent passes neither on.
            textarea={{ ref: box, spellCheck: "false", autoComplete: "off" }} value={words} rows={2} resize="vertical"
            onChange={(_event, { value }) => setWords(value)}
            // One line is the usual thing to enter; a pasted report brings its own line ends. While a word is composed Enter accepts it.
            onKeyDown={(event) => event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing && submit(event)}
          />
        </Field>
        <Button className={styles.action} type="submit" appearance="primary">{locale.t("lookUp.button")}</Button>
        <p ref={status} className={styles.answer} role="status">{answerText(answer, locale.t)}</p>
      </form>
      {answer.kind === "found" && answer.cards.map((card) => (
        <CardSlot key={`${answer.turn} ${card.id}`} {...props} card={card} found={{ ...answer, sources: [] }} notes={[]} />
      ))}
    </section>
  );
}

/** Keeps in view what somebody asked for: it may stand below the edge of a small pane. */
function usePlaces(answer: LookedUp, takesFocus: boolean) {
  const section = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    box.current?.focus();
    intoView(section.current);
  }, []);
  useLayoutEffect(() => {
    if (answer.kind !== "not-yet") intoView(status.current);
  }, [answer]);
  return { section, box, status };
}

function intoView(element: HTMLElement | null): void {
  // Not in every browser that the tests run in.
  element?.scrollIntoView?.({ block: "start" });
}

function answerText(answer: LookedUp, t: Means["locale"]["t"]): string {
  switch (answer.kind) {
    case "not-yet":
      return "";
    case "nothing":
      return t("lookUp.nothing");
    case "failed":
      return t("pane.relatedFailed");
    case "found":
      return t("lookUp.found", { count: answer.cards.length, title: answer.cards[0]?.title ?? "" });
  }
}
