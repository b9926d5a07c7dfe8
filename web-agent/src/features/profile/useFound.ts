import { ApiError, api, unwrap } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useEffect } from "react";
import type { Found } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";

/** What stood in the visitor's messages and is offered for the card, kept by the news. */
export function useFound(visitorId: string): readonly Found[] {
  const { connection } = useWorkbench();
  const cache = useQueryClient();
  useEffect(() => {
    const refetch = () => void cache.invalidateQueries({ queryKey: ["found", visitorId] });
    const stops = [
      connection.onReady(refetch),
      connection.on("resync", refetch),
      connection.on("visitor.found", ({ visitor_id, items }) => {
        if (visitor_id === visitorId) cache.setQueryData(["found", visitorId], items);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [cache, connection, visitorId]);
  const { data } = useQuery<Found[]>({
    queryKey: ["found", visitorId],
    queryFn: async () => {
      const path = { visitor_id: visitorId };
      return (await unwrap(api.GET("/api/v1/visitors/{visitor_id}/found", { params: { path } }))).items;
    },
  });
  return data ?? [];
}

/** One click writes it; over what a field holds, only after asking. */
export function useFoundVerbs() {
  const t = useT();
  const errorText = useErrorText();
  const cache = useQueryClient();
  const { cardEdits } = useWorkbench();
  const { message, modal } = App.useApp();

  const gone = ({ id, visitor_id }: Found) =>
    cache.setQueryData<Found[]>(["found", visitor_id], (known) => known?.filter((each) => each.id !== id));

  const write = async (found: Found, held: string, replace: boolean): Promise<void> => {
    const path = { found_id: found.id };
    try {
      await unwrap(api.POST("/api/v1/found-details/{found_id}/filling", { params: { path }, body: { replace } }));
      gone(found);
      cardEdits.note(found.visitor_id, found.field, found.value, held);
    } catch (error) {
      if (error instanceof ApiError && error.code === "card_field_filled")
        return ask(found, String(error.details.value));
      message.error(errorText(error));
    }
  };

  const ask = (found: Found, held: string) => {
    modal.confirm({
      title: t("contacts.found.replace", { field: t(`workbench.card.${found.field}`) }),
      content: t("contacts.found.replace_text", { held, value: found.value }),
      okText: t("contacts.found.replace_ok"),
      cancelText: t("common.cancel"),
      onOk: () => write(found, held, true),
    });
  };

  return {
    fill: (found: Found, held: string) => (held ? ask(found, held) : void write(found, held, false)),
    dismiss: (found: Found) => {
      const path = { found_id: found.id };
      unwrap(api.POST("/api/v1/found-details/{found_id}/dismissal", { params: { path }, body: {} })).then(
        () => gone(found),
        (error: unknown) => void message.error(errorText(error)),
      );
    },
  };
}
