import type { Colleague, TeamOut } from "@smt/shared/api";
import { useErrorText, useT } from "@smt/shared/i18n";
import { App, Checkbox, Modal, Transfer } from "antd";
import { useEffect, useState } from "react";
import styles from "./TeamsPage.module.css";
import { useSetMembers } from "./teamQueries";

interface Props {
  team: TeamOut | null;
  everybody: Colleague[];
  onClose: () => void;
}

/** MG02: who is in the group on the right, everybody else on the left. */
export function MembersModal({ team, everybody, onClose }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const save = useSetMembers();
  const [chosen, setChosen] = useState<string[]>([]);
  useEffect(() => setChosen(team?.agent_ids ?? []), [team]);

  function submit() {
    if (!team) return;
    save.mutate(
      { id: team.id, agent_ids: chosen },
      {
        onSuccess: () => {
          void message.success(t("routing.team.saved"));
          onClose();
        },
        onError: (error) => void message.error(errorText(error)),
      },
    );
  }

  return (
    <Modal
      open={team !== null}
      width={640}
      centered
      title={t("routing.team.members_of", { name: team?.name ?? "" })}
      okText={t("common.save")}
      cancelText={t("common.cancel")}
      confirmLoading={save.isPending}
      onOk={submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Transfer
        dataSource={everybody.map(({ id, name, nickname }) => ({ key: id, name, nickname }))}
        targetKeys={chosen}
        onChange={(keys) => setChosen(keys.map(String))}
        filterOption={(wanted, person) => calledBy(person).toLowerCase().includes(wanted.trim().toLowerCase())}
        titles={[t("routing.team.available"), t("routing.team.chosen")]}
        showSearch
        locale={{ searchPlaceholder: t("routing.team.search_members") }}
        showSelectAll={false}
        styles={{ section: { flex: 1, blockSize: 360 } }}
      >
        {/* The rows of the library have boxes without a name. */}
        {({ filteredItems, selectedKeys, onItemSelect }) => (
          <ul className={styles.people}>
            {filteredItems.map(({ key, name, nickname }) => (
              <li key={key}>
                <Checkbox
                  checked={selectedKeys.includes(key)}
                  onChange={({ target }) => onItemSelect(key, target.checked)}
                >
                  {calledBy({ name, nickname })}
                </Checkbox>
              </li>
            ))}
          </ul>
        )}
      </Transfer>
    </Modal>
  );
}

const calledBy = ({ name, nickname }: { name: string; nickname: string }) =>
  nickname === name ? name : `${name} · ${nickname}`;
