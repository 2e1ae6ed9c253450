import { mergeClasses } from "@fluentui/react-components";
import type { ComponentProps, JSX } from "react";
import { useButtonStyles } from "./Button.styles";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly appearance?: "primary" | "link";
  readonly size?: "small";
}

/** A button that looks like Fluent's and brings only the looks that the pane has. */
export function Button({ appearance, size, className, ...props }: ButtonProps): JSX.Element {
  const styles = useButtonStyles();
  return <button type="button" {...props} className={mergeClasses(styles.root, appearance && styles[appearance], size && styles[size], className)} />;
}
