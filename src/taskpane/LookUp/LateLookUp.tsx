import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type JSX } from "react";
import type { LookUpProps } from "./LookUp";

type Loaded = { readonly kind: "loading" } | { readonly kind: "failed" } | { readonly kind: "here"; readonly LookUp: ComponentType<LookUpProps> };

/** The look-up, fetched when it is first wanted: most readers never do. */
export function LateLookUp(props: LookUpProps): JSX.Element | null {
  const { locale } = props;
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading" });
  const isLoading = loaded.kind === "loading";

  useEffect(() => {
    if (!isLoading) return;
    void import(/* webpackChunkName: "look-up" */ "./LookUp")
      .then(({ LookUp }): Loaded => ({ kind: "here", LookUp }), (): Loaded => ({ kind: "failed" }))
      .then(setLoaded);
  }, [isLoading]);

  switch (loaded.kind) {
    case "loading":
      return null;
    case "failed":
      return <p role="alert">{locale.t("lookUp.notLoaded")} <Button onClick={() => setLoaded({ kind: "loading" })}>{locale.t("pane.tryAgain")}</Button></p>;
    case "here":
      return <loaded.LookUp {...props} />;
  }
}
