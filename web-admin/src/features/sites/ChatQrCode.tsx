import type { SiteOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { CopyButton, chatLinkOf, Icon } from "@smt/shared/ui";
import { Download } from "@smt/shared/ui/icons.ts";
import { QR_INK, QR_PAPER } from "@smt/shared/ui/siteColors.ts";
import { Button, QRCode } from "antd";
import { useRef } from "react";
import styles from "./GetCode.module.css";

const SIDE = 220;

export function ChatQrCode({ site }: { site: SiteOut }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const link = chatLinkOf(site.site_key);

  function download() {
    const canvas = box.current?.querySelector("canvas");
    if (!canvas) return;
    const anchor = document.createElement("a");
    anchor.href = canvas.toDataURL("image/png");
    anchor.download = `${site.name.replace(/[\\/:*?"<>|]/g, "_")}-qr.png`;
    anchor.click();
  }

  return (
    <div className={styles.qr}>
      <div ref={box} role="img" aria-label={t("admin.code.qr_label", { url: link })} className={styles.paper}>
        <QRCode value={link} size={SIDE} bordered={false} color={QR_INK} bgColor={QR_PAPER} />
      </div>
      <div className={styles.qrWords}>
        <p className={styles.text}>{t("admin.code.qr_text")}</p>
        <p className={styles.url}>{link}</p>
        <div className={styles.link}>
          <Button type="primary" icon={<Icon of={Download} />} onClick={download}>
            {t("admin.code.download_png")}
          </Button>
          <CopyButton text={link} label={t("admin.code.copy_link")} />
        </div>
      </div>
    </div>
  );
}
