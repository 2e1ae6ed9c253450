import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { manifestFacts, writeManifests } from "../manifest/write.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What stands in config.json when an admin has nothing to say. */
const NOTHING_SET = '{\n  "$schema": "./config.schema.json"\n}\n';

/** A webpack plugin: puts the manifests and the configuration of one site beside its pages. */
export class SiteFiles {
  #site;

  /** @param {import("./site.mjs").Site} site @param {string} [configFile] the admin's own config.json */
  constructor(site, configFile) {
    this.#site = site;
    this.configFile = configFile;
  }

  apply({ hooks, webpack: { Compilation, sources } }) {
    hooks.thisCompilation.tap("SiteFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "SiteFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [name, text] of Object.entries(this.#files())) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }

  #files() {
    return {
      ...writeManifests(this.#site, manifestFacts(root)),
      "config.json": this.configFile ? readFileSync(this.configFile, "utf8").replace(/^\ufeff/, "") : NOTHING_SET,
      "config.schema.json": readFileSync(new URL("../../docs/config.schema.json", import.meta.url), "utf8"),
    };
  }
}
