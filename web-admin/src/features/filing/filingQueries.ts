import { api, type CategoryOut, type TagOut, unwrap } from "@smt/shared/api";
import { useErrorText } from "@smt/shared/i18n";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";

export type TagColor = TagOut["color"];
export const tagColors: readonly TagColor[] = ["grey", "teal", "blue", "green", "amber", "red", "purple"];

export function useCategories() {
  return useQuery({ queryKey: ["categories"], queryFn: () => unwrap(api.GET("/api/v1/categories")) });
}

export function useTags() {
  return useQuery({ queryKey: ["tags"], queryFn: () => unwrap(api.GET("/api/v1/tags")) });
}

/** One change of the list named `kind`; a refusal is said in words, and the list is read again either way. */
function useChange<Input>(kind: "categories" | "tags", change: (input: Input) => Promise<unknown>) {
  const cache = useQueryClient();
  const errorText = useErrorText();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: change,
    onError: (error) => message.error(errorText(error)),
    onSettled: () => cache.invalidateQueries({ queryKey: [kind] }),
  });
}

const onCategory = (category_id: string) => ({ params: { path: { category_id } } });
const onTag = (tag_id: string) => ({ params: { path: { tag_id } } });

export const useAddCategory = () =>
  useChange("categories", (body: { name: string; parent_id: string | null }) =>
    unwrap(api.POST("/api/v1/categories", { body })),
  );

export const useRenameCategory = () =>
  useChange("categories", ({ id, name }: { id: string; name: string }) =>
    unwrap(api.PATCH("/api/v1/categories/{category_id}", { ...onCategory(id), body: { name } })),
  );

/** The two change places; the numbers are dealt out anew, since they may have become alike. */
export const useSwapCategories = () =>
  useChange("categories", async ({ all, one, other }: { all: CategoryOut[]; one: string; other: string }) => {
    const order = all.map(({ id }) => (id === one ? other : id === other ? one : id));
    for (const [position, id] of order.entries()) {
      if (all.find((category) => category.id === id)?.position === position) continue;
      await unwrap(api.PATCH("/api/v1/categories/{category_id}", { ...onCategory(id), body: { position } }));
    }
  });

export const useDeleteCategory = () =>
  useChange("categories", (id: string) => unwrap(api.DELETE("/api/v1/categories/{category_id}", onCategory(id))));

export const useAddTag = () =>
  useChange("tags", (body: { name: string; color: TagColor }) => unwrap(api.POST("/api/v1/tags", { body })));

export const useChangeTag = () =>
  useChange("tags", ({ id, ...body }: { id: string; name: string; color: TagColor }) =>
    unwrap(api.PATCH("/api/v1/tags/{tag_id}", { ...onTag(id), body })),
  );

export const useDeleteTag = () =>
  useChange("tags", (id: string) => unwrap(api.DELETE("/api/v1/tags/{tag_id}", onTag(id))));
