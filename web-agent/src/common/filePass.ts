import { useMe } from "@smt/shared/api/index.ts";

/** A file's link is the same for everybody who sees it; one's own pass beside it opens it, and ends with the sign-in. */
export function useFilePass(): (url: string) => string {
  const { file_pass } = useMe();
  return (url) => `${url}&pass=${file_pass}`;
}
