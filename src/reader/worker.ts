import { answer, type Call } from "./calls";
import { reader } from "./readHere";

addEventListener("message", ({ data }: MessageEvent<Call>) => {
  void answer(data, reader).then((said) => postMessage(said));
});
postMessage({ kind: "ready" });
