import { create } from "zustand";

interface Wanted {
  picture: Blob;
  name: string;
  onDone: (file: File) => void;
}

/** The picture that is being marked up. The editor stands over the workbench, wherever it was asked for (C12). */
export const usePictureEditor = create<{ wanted: Wanted | null }>(() => ({ wanted: null }));

export const editPicture = (wanted: Wanted) => usePictureEditor.setState({ wanted });
export const closePictureEditor = () => usePictureEditor.setState({ wanted: null });

/** What a canvas can read and write again without loss of what matters: no animation. */
export const isEditable = (file: File) => /^image\/(?:png|jpeg|webp|bmp)$/.test(file.type);
