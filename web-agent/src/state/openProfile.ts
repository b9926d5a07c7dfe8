import { create } from "zustand";

/** Whose whole profile lies over the workbench; any row, name or head may ask for it. */
export const useOpenProfile = create<{ visitorId: string | null }>(() => ({ visitorId: null }));

export function openProfile(visitorId: string): void {
  useOpenProfile.setState({ visitorId });
}

export function closeProfile(): void {
  useOpenProfile.setState({ visitorId: null });
}
