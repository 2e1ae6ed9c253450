import { useId, useState, type FormEvent, type JSX } from "react";
import { wordsHandedIn } from "../../host/handIn";
import { Button } from "../Button/Button";
import { useFieldStyles } from "../Field/Field.styles";
import type { WaysInProps } from "./WaysIn";
import { useWaysInStyles } from "./WaysIn.styles";

/** A box for the text of a bounce. What is pasted is taken at once, by the host, here as anywhere on the page; the button is for what is typed. */
export function PasteBox({ handIn, t }: Pick<WaysInProps, "handIn" | "t">): JSX.Element {
  const styles = useWaysInStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [words, setWords] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() !== "") handIn(Promise.resolve([wordsHandedIn(words)]));
  };

  return (
    <form className={styles.group} onSubmit={submit}>
      <label className={styles.text} htmlFor={id}>{t("paste.label")}</label>
      <textarea
        id={id} data-paste="" className={fields.box} rows={3} spellCheck="false" autoComplete="off"
        value={words} onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button className={styles.action} type="submit">{t("paste.button")}</Button>
    </form>
  );
}
