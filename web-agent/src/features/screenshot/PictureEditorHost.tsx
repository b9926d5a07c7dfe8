import { lazy, Suspense } from "react";
import { usePictureEditor } from "../../state/pictureEditor";

const PictureEditor = lazy(() => import("./PictureEditor"));

export function PictureEditorHost() {
  const wanted = usePictureEditor((state) => state.wanted);
  return (
    wanted && (
      <Suspense>
        <PictureEditor picture={wanted.picture} name={wanted.name} onDone={wanted.onDone} />
      </Suspense>
    )
  );
}
