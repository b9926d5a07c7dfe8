import { type AgentOut, useSession } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { App, Form } from "antd";
import { useState } from "react";
import { AvatarField } from "../../common/card/AvatarField";
import { CardFields } from "../../common/card/CardFields";
import { CardPreview } from "../../common/card/CardPreview";
import { EditDrawer } from "../../common/EditDrawer";
import { FormSection, WIDE } from "../../common/FormSection";
import { useServerErrors } from "../../common/useServerErrors";
import { type AgentFormValues, inputOf, valuesOf } from "./agentForm";
import { useRoles, useSaveAgent, useSiteChoices } from "./agentQueries";
import { BasicFields } from "./BasicFields";

interface Props {
  edited: AgentOut | "new" | null;
  onClose: () => void;
  onCreated: (agent: AgentOut) => void;
}

/** Add or edit an agent: how they sign in and serve, and what visitors see of them. */
export function AgentDrawer({ edited, onClose, onCreated }: Props) {
  const t = useT();
  const { me, setMe } = useSession();
  const { message } = App.useApp();
  const [form] = Form.useForm<AgentFormValues>();
  const showErrors = useServerErrors(form);
  const roles = useRoles();
  const sites = useSiteChoices();
  const agent = useLast(edited);
  const save = useSaveAgent(agent?.id ?? null);
  const typedName = Form.useWatch("nickname", form) ?? "";

  function submit(values: AgentFormValues) {
    save.mutate(
      { input: inputOf(values), avatar: values.avatar },
      {
        onSuccess: ({ agent: stored, avatarError }) => {
          if (avatarError) void message.warning(t("admin.agent.photo_failed"));
          else if (agent) void message.success(t("admin.agents.saved"));
          // Who edits themselves is named anew in the header, too.
          if (stored.id === me.id) setMe((known) => ({ ...known, ...ownPart(stored) }));
          onClose();
          if (!agent) onCreated(stored);
        },
        onError: showErrors,
      },
    );
  }

  // A colleague who serves nothing is the exception.
  const defaults = {
    role_id: roles.data?.find(({ key }) => key === "agent")?.id,
    site_ids: sites.data?.filter((site) => site.is_default).map(({ id }) => id),
  };
  const seed = agent?.id ?? "new";
  return (
    <EditDrawer
      isOpen={edited !== null}
      title={agent ? t("admin.agents.edit_title", { name: agent.name }) : t("admin.agents.add_title")}
      isSaving={save.isPending}
      onSave={form.submit}
      onClose={onClose}
      preview={<CardPreview form={form} seed={seed} avatarUrl={agent?.avatar_url ?? null} />}
    >
      <Form<AgentFormValues>
        // Another agent is another form: nothing typed for the last one may stay.
        key={agent?.id ?? "new"}
        form={form}
        clearOnDestroy
        layout="vertical"
        validateTrigger="onBlur"
        initialValues={valuesOf(agent, defaults)}
        onFinish={submit}
        scrollToFirstError={{ behavior: "smooth", block: "center", focus: true }}
      >
        <FormSection title={t("admin.agent.basics")}>
          <BasicFields agent={agent} form={form} />
        </FormSection>
        <FormSection title={t("admin.agent.card")} note={t("admin.agent.card_text")}>
          <Form.Item name="avatar" className={WIDE}>
            <AvatarField name={typedName} seed={seed} url={agent?.avatar_url ?? null} />
          </Form.Item>
          <CardFields />
        </FormSection>
      </Form>
    </EditDrawer>
  );
}

function ownPart({ name, nickname, email, mobile, card, avatar_url, max_chats }: AgentOut) {
  return { name, nickname, email, mobile, card, avatar_url, max_chats };
}

/** While the drawer slides out it still shows what it was about. */
function useLast(edited: AgentOut | "new" | null): AgentOut | null {
  const [last, setLast] = useState(edited);
  if (edited !== null && edited !== last) setLast(edited);
  const shown = edited ?? last;
  return shown === "new" ? null : shown;
}
