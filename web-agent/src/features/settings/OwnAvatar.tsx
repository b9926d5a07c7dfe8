import { useSession } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Upload } from "@smt/shared/ui/icons.ts";
import { Avatar, Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useRef, useState } from "react";
import styles from "./CardSection.module.css";
import { avatarTypes, storeOwnAvatar } from "./ownAvatar";

/** One's own picture: chosen, cut to a square and stored at once. */
export function OwnAvatar() {
  const t = useT();
  const errorText = useErrorText();
  const { me, setMe } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");

  const store = async (file: File | undefined) => {
    if (!file) return;
    try {
      const answer = await storeOwnAvatar(file);
      if ("problem" in answer) return setProblem(t(`settings.card.photo_${answer.problem}`));
      setProblem("");
      setMe((known) => ({ ...known, avatar_url: answer.url }));
    } catch (error) {
      setProblem(errorText(error));
    }
  };

  return (
    <div className={styles.avatar}>
      <Avatar name={me.nickname} seed={me.id} url={me.avatar_url} size={64} />
      <div>
        <Button icon={<Icon of={Upload} />} onClick={() => input.current?.click()}>
          {t("settings.card.photo")}
        </Button>
        <p role={problem ? "alert" : undefined} className={problem ? styles.problem : styles.help}>
          {problem || t("settings.card.photo_help")}
        </p>
      </div>
      <input
        ref={input}
        type="file"
        // Ant Design shows every file input of a form, `hidden` or not.
        style={{ display: "none" }}
        accept={avatarTypes.join()}
        aria-label={t("settings.card.photo")}
        onChange={({ target }) => {
          void store(target.files?.[0]);
          target.value = "";
        }}
      />
    </div>
  );
}
