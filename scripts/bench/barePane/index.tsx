import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// The least an add-in of this make can be: what Microsoft's template does with React and Fluent, and one line.
const root = createRoot(document.getElementById("root")!);

function start(): void {
  void Office.onReady(() => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <Text data-state="line">Outlook is ready.</Text>
      </FluentProvider>,
    );
  });
}

// With an async tag office.js may come after this script.
if ("Office" in globalThis) start();
else document.querySelector("script[src$='/office.js']")!.addEventListener("load", start);
