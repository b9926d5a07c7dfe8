import java from "./Proof.java.txt?raw";
import node from "./proof.mjs.txt?raw";
import php from "./proof.php.txt?raw";
import python from "./proof.py.txt?raw";

/** Server code as files of its own: a test runs each and lets the server judge what it made. */
const sources = { Python: python, PHP: php, "Node.js": node, Java: java };

export const sampleNames = Object.keys(sources) as (keyof typeof sources)[];
export type SampleName = (typeof sampleNames)[number];

export function sampleOf(name: SampleName, siteKey: string, memberName: string): string {
  return sources[name].replaceAll("{{site_key}}", siteKey).replaceAll("{{name}}", memberName).trimEnd();
}

/** What stands in the page, around what the server made. */
export const pageSample = `<script>
  window.SMT = window.SMT || [];
  SMT.push(["identify", /* prove(…) */]);
  // After sign-out: SMT.push(["forget"]);
</script>`;
