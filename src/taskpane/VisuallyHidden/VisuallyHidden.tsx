import type { JSX, ReactNode } from "react";
import { useVisuallyHiddenStyles } from "./VisuallyHidden.styles";

/** For ears only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): JSX.Element {
  return <span className={useVisuallyHiddenStyles().root}>{children}</span>;
}
