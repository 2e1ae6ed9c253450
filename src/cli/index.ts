import { shown } from "../cards";
import { openLocale } from "../locales";
import { readCall } from "./call";
import { explain } from "./explain";
import { openTexts } from "./texts";
import { triage } from "./triage";

/** 0: everything was read; 1: something could not be read (the rest was); 2: the call makes no sense. */
async function main(): Promise<0 | 1 | 2> {
  const call = readCall(process.argv.slice(2), process.env);
  const locale = await openLocale(call.language);
  const t = await openTexts(locale.language);
  switch (call.kind) {
    case "help":
      process.stdout.write(`${t("usage")}\n`);
      return 0;
    case "bad-call":
      process.stderr.write(`${call.detail === undefined ? t("noPath") : t("badCall", { detail: shown(call.detail) })}\n${t("usage")}\n`);
      return 2;
    case "explain":
      return explain(call, locale, t);
    case "triage":
      return triage(call, locale, t);
  }
}

// "whybounce explain … | head": whoever read us has gone, and that is no failure.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

process.exitCode = await main();
