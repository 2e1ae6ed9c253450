import { useEffect, useRef, type JSX } from "react";
import { filesHandedIn } from "../../host/handIn";
import { Button } from "../Button/Button";
import type { WaysInProps } from "./WaysIn";
import { useWaysInStyles } from "./WaysIn.styles";

export interface FilePickerProps extends Pick<WaysInProps, "handIn" | "takesFocus" | "t"> {
  /** Nothing works better in this client; elsewhere the button is not to draw the eye from the way that does. */
  readonly isFirst: boolean;
}

/** A button that asks for files. The input behind it is hidden: browsers draw it in their own language. */
export function FilePicker({ isFirst, handIn, takesFocus, t }: FilePickerProps): JSX.Element {
  const styles = useWaysInStyles();
  const input = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) root.current?.querySelector("button")?.focus();
  }, []);

  return (
    <div ref={root} className={styles.group}>
      <input
        ref={input} type="file" multiple hidden accept=".eml,.msg,.txt,.mbox,.mbx,.zip,message/rfc822"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) handIn(filesHandedIn(files));
          // The same file chosen again is a change again.
          currentTarget.value = "";
        }}
      />
      <Button className={styles.action} {...(isFirst && { appearance: "primary" })} onClick={() => input.current?.click()}>{t("chooseFile")}</Button>
      <p className={styles.quiet}>{t("fileKinds")}</p>
    </div>
  );
}
