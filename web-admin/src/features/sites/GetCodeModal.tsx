import { type SiteOut, useCan } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { ListSkeleton } from "@smt/shared/ui";
import { Button, Modal, Tabs } from "antd";
import { lazy, Suspense, useState } from "react";
import { ChatLink } from "./ChatLink";
import { ChatQrCode } from "./ChatQrCode";
import { WebSnippet } from "./WebSnippet";

const MemberIdentity = lazy(() =>
  import("./members/MemberIdentity").then(({ MemberIdentity }) => ({ default: MemberIdentity })),
);

interface Props {
  site: SiteOut | null;
  onClose: () => void;
}

/** MS04, W18: everything with which a site is reached. */
export function GetCodeModal({ site, onClose }: Props) {
  const t = useT();
  const can = useCan();
  const [last, setLast] = useState(site);
  if (site && site !== last) setLast(site);
  const shown = site ?? last;
  return (
    <Modal
      open={site !== null}
      onCancel={onClose}
      width={680}
      title={t("admin.code.title", { name: shown?.name ?? "" })}
      destroyOnHidden
      footer={
        <Button type="primary" onClick={onClose}>
          {t("common.done")}
        </Button>
      }
    >
      {shown && (
        <Tabs
          items={[
            { key: "web", label: t("admin.code.tab_web"), children: <WebSnippet site={shown} /> },
            { key: "link", label: t("admin.code.tab_link"), children: <ChatLink site={shown} /> },
            ...(can("member_key:edit")
              ? [{ key: "members", label: t("monitor.identity.title"), children: <Members site={shown} /> }]
              : []),
            { key: "qr", label: t("admin.code.tab_qr"), children: <ChatQrCode site={shown} /> },
          ]}
        />
      )}
    </Modal>
  );
}

function Members({ site }: { site: SiteOut }) {
  return (
    <Suspense fallback={<ListSkeleton rows={5} hasAvatar={false} />}>
      <MemberIdentity site={site} />
    </Suspense>
  );
}
