import { create } from "zustand";

/** A newer version that is loaded and waits for the windows of this one to let go. */
export const useUpdate = create<{ waiting: ServiceWorker | null }>(() => ({ waiting: null }));

const lookEveryMilliseconds = 60 * 60 * 1000;

/** Registers the worker that starts the workbench without a line. Not in development: it would serve what was. */
export async function startServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register("/agent/sw.js", { scope: "/agent/" });
    follow(registration);
    setInterval(() => void registration.update().catch(() => undefined), lookEveryMilliseconds);
  } catch {
    // Private windows and some settings forbid workers: the workbench needs its line then, as any page.
  }
}

/** Changes to the new version at once; every window of the workbench reloads. */
export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  useUpdate.getState().waiting?.postMessage({ type: "smt.update" });
}

function follow(registration: ServiceWorkerRegistration): void {
  const announce = (worker: ServiceWorker | null) => {
    // Without a controller it is the first one, and nothing to tell.
    if (worker?.state === "installed" && navigator.serviceWorker.controller) useUpdate.setState({ waiting: worker });
  };
  announce(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => announce(worker));
  });
}
