import { makeStyles } from "@fluentui/react-components";

export const useStatusStyles = makeStyles({
  progress: { width: "100%" },
});
