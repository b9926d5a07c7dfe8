import { create } from "zustand";

/** What Chromium hands over when the workbench can be installed; no type of the DOM library knows it. */
interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>;
  userChoice: Promise<{ outcome: "accepted" | "dismissed" }>;
}

const useInstallStore = create<{ prompt: InstallPrompt | null; isInstalled: boolean }>(() => ({
  prompt: null,
  isInstalled: isStandalone(),
}));

/** Whether the workbench runs as an app, and how to make it one where the browser offers it (A06). */
export function useInstall() {
  const { prompt, isInstalled } = useInstallStore();
  return { isInstalled, install: prompt && (() => ask(prompt)) };
}

async function ask(prompt: InstallPrompt): Promise<void> {
  await prompt.prompt();
  const { outcome } = await prompt.userChoice;
  // A prompt can be used once.
  useInstallStore.setState({ prompt: null, isInstalled: outcome === "accepted" || isStandalone() });
}

/** The browser offers it once, soon after the page is open, so somebody must listen from the start. */
export function followInstall(): void {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    useInstallStore.setState({ prompt: event as InstallPrompt });
  });
  window.addEventListener("appinstalled", () => useInstallStore.setState({ prompt: null, isInstalled: true }));
}

function isStandalone(): boolean {
  return globalThis.matchMedia?.("(display-mode: standalone)").matches ?? false;
}
