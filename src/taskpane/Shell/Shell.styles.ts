import { makeStaticStyles, makeStyles } from "@fluentui/react-components";

export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const useShellStyles = makeStyles({
  root: { minHeight: "100vh" },
});
