import { useId, type JSX } from "react";
import { usePanelStyles } from "./Panel.styles";

export interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Switch({ label, isOn, onChange }: SwitchProps): JSX.Element {
  const styles = usePanelStyles();
  return (
    <label className={styles.choice}>
      <input className={styles.mark} type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

export interface OneOfProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChange: (id: Id) => void;
}

export function OneOf<Id extends string>({ label, choices, chosen, onChange }: OneOfProps<Id>): JSX.Element {
  const styles = usePanelStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.id} className={styles.choice}>
          <input className={styles.mark} type="radio" name={name} checked={choice.id === chosen} onChange={() => onChange(choice.id)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
