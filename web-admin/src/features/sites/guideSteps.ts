import type { SiteOut } from "@smt/shared/api";

export interface GuideStep {
  name: "add" | "assign" | "paste" | "serve";
  isDone: boolean;
}

interface Guide {
  steps: GuideStep[];
  /** The first site whose code nobody has seen yet. */
  waiting: SiteOut | undefined;
  /** The site that a step is about when no other stands out. */
  example: SiteOut | undefined;
}

export function guideSteps(sites: SiteOut[], hasConversations: boolean): Guide {
  const steps: GuideStep[] = [
    // The default site is there from sign-up; a website is added when it has an address.
    { name: "add", isDone: sites.some(({ url }) => url !== "") },
    { name: "assign", isDone: sites.length > 0 && sites.every(({ agents }) => agents.length > 0) },
    { name: "paste", isDone: sites.some(({ snippet_seen_at }) => snippet_seen_at !== null) },
    { name: "serve", isDone: hasConversations },
  ];
  return {
    steps,
    waiting: sites.find(({ url, snippet_seen_at }) => url !== "" && snippet_seen_at === null),
    example: sites.find(({ agents }) => agents.length === 0) ?? sites.find(({ url }) => url !== "") ?? sites[0],
  };
}
