// Writes the TypeScript types of the API: paths, bodies, socket frames and events, from the one description.
// `node generate.mjs [description] [target]`; the defaults are the files that are checked in.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const [description = "../openapi.json", target = "../../web-shared/src/api/schema.d.ts"] = process.argv.slice(2);
const source = JSON.parse(await readFile(new URL(description, base()), "utf8"));
// A field of a request that has a default may be left out; answers name every field as required by themselves.
const types = astToString(await openapiTS(source, { defaultNonNullable: false }));
await writeFile(new URL(target, base()), `// Generated from openapi/openapi.json by \`make openapi\`.\n\n${types}`);

function base() {
  return pathToFileURL(`${import.meta.dirname}/`);
}
