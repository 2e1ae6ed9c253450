import { Validator, type Schema } from "@cfworker/json-schema";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { causes } from "../../src/causes";
import { featureOf, features } from "../../src/configuration/features";
import { readConfiguration } from "../../src/configuration/readConfiguration";
import { configSchema } from "../../src/configuration/schema";
import { languages } from "../../src/locales";

const docs = join(__dirname, "../../docs");
const guide = readFileSync(join(docs, "configuration.md"), "utf8");

/** What a schema may consist of here, a part of draft 2020-12: a misspelt keyword would be passed over in silence. */
const part: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["description"],
  properties: {
    description: { type: "string", minLength: 10 },
    title: { type: "string" },
    $schema: { type: "string", const: "https://json-schema.org/draft/2020-12/schema" },
    $ref: { type: "string", enum: ["#/$defs/cause", "#/$defs/words"] },
    $defs: { type: "object", additionalProperties: { $ref: "#" } },
    type: { enum: ["object", "array", "string"] },
    properties: { type: "object", additionalProperties: { $ref: "#" } },
    additionalProperties: { const: false },
    items: { $ref: "#/$defs/item" },
    maxItems: { type: "integer", minimum: 1, maximum: 200 },
    maxLength: { type: "integer", minimum: 1, maximum: 2000 },
    pattern: { type: "string", pattern: "^\\^.*\\$$" },
    enum: { type: "array", items: { type: "string" }, uniqueItems: true },
  },
};
const metaSchema: Schema = { ...part, $defs: { item: { ...part, required: ["type"] } } };

/** Every part of a schema, with where it is. */
function* partsOf(schema: Schema, at: string): Generator<readonly [string, Schema]> {
  yield [at, schema];
  for (const [key, inner] of Object.entries({ ...schema.properties, ...(schema.$defs as Record<string, Schema> | undefined) })) yield* partsOf(inner as Schema, `${at}.${key}`);
  if (schema.items) yield* partsOf(schema.items as Schema, `${at}[]`);
}
const parts = [...partsOf(configSchema, "")];

test("the schema consists of keywords that there are, each object closed, each string and list bounded", () => {
  // Languages are their own description.
  const described = JSON.parse(JSON.stringify(configSchema, (_key, value: unknown) => (typeof value === "object" && value !== null && "$ref" in value ? { description: "its own name", ...value } : value))) as unknown;
  expect(new Validator(metaSchema, "2020-12", false).validate(described)).toEqual({ valid: true, errors: [] });
  const unbounded = parts.filter(([, { $ref, type, ...of }]) => !$ref && !(type === "object" ? of.additionalProperties === false : type === "array" ? of.maxItems : of.enum || (of.maxLength && of.pattern)));
  expect(unbounded.map(([at]) => at)).toEqual([]);
});

test("it lists the causes, languages and features that there are", () => {
  const properties = (schema: Schema): readonly string[] => Object.keys(schema.properties ?? {});
  const { causes: byCause, hiddenCauses, off } = configSchema.properties as Readonly<Record<string, Schema>>;
  const ids = causes.map(({ id }) => id as string).toSorted();
  expect(properties(byCause!).toSorted()).toEqual(ids);
  expect((hiddenCauses!.items as Schema).enum!.toSorted()).toEqual(ids.filter((id) => id !== "unknown"));
  expect(properties((configSchema.$defs as Readonly<Record<string, Schema>>)["cause"]!)).toEqual(Object.keys(languages));
  expect((off!.items as Schema).enum).toEqual(features);
  expect(features).toEqual(expect.arrayContaining(Object.values(featureOf)));
});

const examples = [...guide.matchAll(/```json\n([^]*?)```/g)].map(([, text]) => text!);

test.each(examples.map((text, index) => [index + 1, text] as const))("the guide's example %d is read without a problem", (_number, text) => {
  expect(readConfiguration(text).problems).toEqual([]);
});

test("the guide's first example uses every key, and the guide names each, with every feature", () => {
  const used = new Set<string>();
  JSON.parse(examples[0]!, (key, value: unknown) => {
    used.add(key);
    return value;
  });
  const keys = parts.map(([at]) => at.split(".").at(-1)!).filter((key) => key !== "" && !key.endsWith("[]") && key !== "cause" && key !== "words" && !(key in languages) && !causes.some(({ id }) => id === key));
  expect(keys.length).toBeGreaterThan(12);
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
  expect([...keys, ...features].filter((key) => !guide.includes(`\`${key}\``) && !guide.includes(`.${key}\``))).toEqual([]);
});
