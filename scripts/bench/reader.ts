export { causes } from "../../src/causes";
export { diagnose } from "../../src/core/diagnose";
