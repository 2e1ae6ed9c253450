import { useId, useRef, type JSX } from "react";
import { isAddress, suggestAddresses } from "../../../actions";
import { Button } from "../../Button/Button";
import { useFieldStyles } from "../../Field/Field.styles";
import { knownDomains } from "./knownDomains";
import type { PanelProps } from "./Panel";
import { usePanelStyles } from "./Panel.styles";

export interface AddressFieldProps extends PanelProps {
  readonly bounced: string;
  readonly written: string;
  readonly write: (address: string) => void;
}

/** Longer than any address: what is too long is said, not cut off. */
const LONGEST_ENTRY = 400;

/** An address to mend, with what it was perhaps meant to be. */
export function AddressField({ bounced, written, write, ...props }: AddressFieldProps): JSX.Element {
  const { t } = props;
  const styles = usePanelStyles();
  const fields = useFieldStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const address = written.trim();
  const problem = !isAddress(address) ? "notAnAddress" : address.toLowerCase() === bounced.toLowerCase() ? "same" : undefined;
  const suggestions = suggestAddresses(address, knownDomains(props));
  const use = (suggested: string): void => {
    // The button is about to go.
    input.current?.focus();
    write(suggested);
  };

  return (
    <div className={styles.group}>
      <label className={styles.label} htmlFor={id}>{t("panel.sendAgain.address")}</label>
      <input
        ref={input} id={id} className={fields.box} type="text" inputMode="email" dir="auto" maxLength={LONGEST_ENTRY}
        spellCheck="false" autoComplete="off" autoCapitalize="none" translate="no" aria-invalid={problem === "notAnAddress"} aria-describedby={`${id}-problem`}
        value={written} onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      <p id={`${id}-problem`} className={styles.quiet} aria-live="polite">{problem && t(`panel.sendAgain.${problem}`)}</p>
      {suggestions.length > 0 && (
        <div className={styles.row}>
          {t("panel.sendAgain.suggestions")}
          {suggestions.map((suggested) => (
            <Button key={suggested} size="small" onClick={() => use(suggested)}><span>{t("panel.sendAgain.use")} <bdi translate="no">{suggested}</bdi></span></Button>
          ))}
        </div>
      )}
    </div>
  );
}
