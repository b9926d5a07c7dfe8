import { api, type Me, unwrap, useCan, useSession } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { useMutation } from "@tanstack/react-query";
import { App, Form, Input } from "antd";
import { AvatarField } from "../../common/card/AvatarField";
import { type AvatarChange, storeAvatar } from "../../common/card/avatar";
import { CardFields } from "../../common/card/CardFields";
import { CardPreview } from "../../common/card/CardPreview";
import { type CardValues, cardForForm, cardForServer } from "../../common/card/cardValues";
import { EditDrawer } from "../../common/EditDrawer";
import { FormSection, WIDE } from "../../common/FormSection";
import { useServerErrors } from "../../common/useServerErrors";

interface Values {
  name: string;
  nickname: string;
  card: CardValues;
  avatar?: AvatarChange;
}

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

/** One's own name and card. Role, seat and sites are an admin's matter. */
export function ProfileDrawer({ isOpen, onClose }: Props) {
  const t = useT();
  const can = useCan();
  const { me, setMe } = useSession();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const showErrors = useServerErrors(form);

  const save = useMutation({
    mutationFn: async ({ name, nickname, card, avatar }: Values) => {
      const stored: Me = await unwrap(api.PATCH("/api/v1/me", { body: { name, nickname, card: cardForServer(card) } }));
      const avatar_url = await storeAvatar(me.id, avatar);
      return avatar_url === undefined ? stored : { ...stored, avatar_url };
    },
    onSuccess: (stored) => {
      setMe(() => stored);
      void message.success(t("common.saved"));
      onClose();
    },
    onError: showErrors,
  });

  return (
    <EditDrawer
      isOpen={isOpen}
      title={t("admin.account.profile")}
      isSaving={save.isPending}
      onSave={form.submit}
      onClose={onClose}
      preview={<CardPreview form={form} seed={me.id} avatarUrl={me.avatar_url} />}
    >
      <Form<Values>
        form={form}
        clearOnDestroy
        layout="vertical"
        validateTrigger="onBlur"
        initialValues={{ name: me.name, nickname: me.nickname, card: cardForForm(me.card) }}
        onFinish={save.mutate}
      >
        <FormSection title={t("admin.agent.basics")}>
          <Form.Item label={t("admin.agents.account")}>
            <Input value={me.account} disabled aria-label={t("admin.agents.account")} />
          </Form.Item>
          <Form.Item
            name="name"
            label={t("admin.agent.name")}
            rules={[{ required: true, whitespace: true, message: t("auth.name_required") }]}
          >
            <Input maxLength={50} autoComplete="name" />
          </Form.Item>
        </FormSection>
        <FormSection title={t("admin.account.own_card")} note={t("admin.account.own_card_text")}>
          {can("agent:edit") && (
            <Form.Item name="avatar" className={WIDE}>
              <AvatarField name={me.nickname || me.name} seed={me.id} url={me.avatar_url} />
            </Form.Item>
          )}
          <CardFields />
        </FormSection>
      </Form>
    </EditDrawer>
  );
}
