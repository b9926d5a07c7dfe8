import { useT } from "@smt/shared/i18n";
import { Form, Input, InputNumber, Radio } from "antd";
import { WIDE } from "../../common/FormSection";
import { ColorField } from "./ColorField";

/** W17, the basics: colour, shape, text and place of the launcher. */
export function AppearanceFields() {
  const t = useT();
  const shape = Form.useWatch(["appearance", "launcher"]);
  const margin = (name: string, label: string) => (
    <Form.Item name={["appearance", name]} label={label} rules={[{ required: true, message: t("common.required") }]}>
      <InputNumber min={0} max={400} precision={0} suffix="px" style={{ inlineSize: "100%" }} />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name={["appearance", "color"]} label={t("admin.site.color")} className={WIDE}>
        <ColorField />
      </Form.Item>
      <Form.Item name={["appearance", "launcher"]} label={t("admin.site.launcher")}>
        <Radio.Group
          optionType="button"
          options={(["text", "round"] as const).map((value) => ({ value, label: t(`admin.site.launcher.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={["appearance", "side"]} label={t("admin.site.side")}>
        <Radio.Group
          optionType="button"
          options={(["right", "left"] as const).map((value) => ({ value, label: t(`admin.site.side.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name={["appearance", "launcher_text"]}
        label={t("admin.site.launcher_text")}
        extra={t("admin.site.launcher_text_help")}
        hidden={shape === "round"}
        className={WIDE}
      >
        <Input maxLength={40} autoComplete="off" placeholder={t("admin.site.launcher_default")} />
      </Form.Item>
      <Form.Item name={["appearance", "color_scheme"]} label={t("admin.site.color_scheme")} className={WIDE}>
        <Radio.Group
          optionType="button"
          options={(["light", "dark", "auto"] as const).map((value) => ({
            value,
            label: t(`admin.site.color_scheme.${value}`),
          }))}
        />
      </Form.Item>
      {margin("bottom_px", t("admin.site.bottom_px"))}
      {margin("side_px", t("admin.site.side_px"))}
    </>
  );
}
