import { create } from "zustand";

/** Something that the palette (Ctrl K) can do. */
export interface PaletteCommand {
  key: string;
  label: string;
  run: () => void;
  /** Other words it is found by: in the other language, by its old name. */
  keywords?: string;
  /** `Ctrl ,`: the key that does the same. */
  hint?: string;
}

const commands = create<{ all: readonly PaletteCommand[] }>(() => ({ all: [] }));

/** Offer a command as long as the caller lives; one of the same key is replaced. Returns the way to take it back. */
export function addCommand(command: PaletteCommand): () => void {
  commands.setState(({ all }) => ({ all: [...all.filter(({ key }) => key !== command.key), command] }));
  return () => commands.setState(({ all }) => ({ all: all.filter((one) => one !== command) }));
}

export function usePaletteCommands(): readonly PaletteCommand[] {
  return commands(({ all }) => all);
}
